namespace GatewayContracts.Language;

/// <summary>Public keys by their ASN.1: PKCS#1, SubjectPublicKeyInfo, and certificates that wrap one.</summary>
internal static class PublicKeyStructure
{
    private static readonly KeyMaterial Unrecognised = new(KeyKind.Unrecognised);

    public static KeyMaterial ReadPkcs1(List<DerValue> parts) =>
        ReadPublicNumbers(parts) is { } numbers
            ? new KeyMaterial(KeyKind.RsaPublicPkcs1, publicNumbers: numbers)
            : Unrecognised;

    public static KeyMaterial ReadSubjectPublicKeyInfo(List<DerValue> parts)
    {
        var algorithm = AlgorithmIdentifier.Read(parts[0]);
        if (algorithm.Algorithm.Length == 0)
        {
            return Unrecognised;
        }

        if (!algorithm.IsRsa)
        {
            return new KeyMaterial(KeyKind.OtherPublicKey, algorithm.Name);
        }

        return
            parts[1].TryReadWrapped(out var wrapped)
            && wrapped.Count == 1
            && wrapped[0].Tag == DerTag.Sequence
            && wrapped[0].TryReadChildren(out var numbers)
            && numbers.Count == 2
            && ReadPublicNumbers(numbers) is { } key
            ? new KeyMaterial(KeyKind.RsaPublicSubjectPublicKeyInfo, publicNumbers: key)
            : Unrecognised;
    }

    /// <summary>
    /// A certificate or a request for one: both are a body, an algorithm and a signature. A certificate's body has at
    /// least six parts, a request's at most four.
    /// </summary>
    public static KeyMaterial ReadSigned(DerValue body)
    {
        if (!body.TryReadChildren(out var parts) || parts.Count < 3)
        {
            return Unrecognised;
        }

        if (parts[0].Tag == DerTag.Integer && parts.Count <= 4)
        {
            return new KeyMaterial(KeyKind.CertificateRequest);
        }

        // version [0] (absent in version 1), serial number, algorithm, issuer, validity, subject, then the key
        var at = parts[0].Tag == DerTag.Context0 ? 6 : 5;
        if (
            parts.Count <= at
            || !parts[at].TryReadChildren(out var keyInfo)
            || keyInfo.Count != 2
            || keyInfo[0].Tag != DerTag.Sequence
        )
        {
            return Unrecognised;
        }

        return ReadSubjectPublicKeyInfo(keyInfo) switch
        {
            { Public: { } numbers } => new KeyMaterial(
                KeyKind.RsaCertificate,
                publicNumbers: numbers,
                certificateEnd: EndOf(parts[at - 2])
            ),
            { Kind: KeyKind.OtherPublicKey } => new KeyMaterial(
                KeyKind.OtherCertificate,
                AlgorithmIdentifier.Read(keyInfo[0]).Name
            ),
            _ => Unrecognised,
        };
    }

    private static DateTimeOffset? EndOf(DerValue validity) =>
        validity.TryReadChildren(out var times) && times.Count == 2 ? times[1].ReadTime() : null;

    private static RsaPublicNumbers? ReadPublicNumbers(List<DerValue> parts) =>
        parts[0].TryReadMagnitude(out var modulus) && parts[1].TryReadMagnitude(out var exponent)
            ? new RsaPublicNumbers(modulus, exponent)
            : null;
}
