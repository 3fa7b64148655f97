namespace GatewayContracts.Language;

/// <summary>Private keys by their ASN.1: PKCS#1, PKCS#8, and those of other kinds as far as their names.</summary>
internal static class PrivateKeyStructure
{
    private static readonly KeyMaterial Unrecognised = new(KeyKind.Unrecognised);
    private static readonly KeyMaterial MultiPrime = new(KeyKind.OtherPrivateKey, "RSA with more than two primes");

    /// <summary>The parts of what starts with a version.</summary>
    public static KeyMaterial Read(List<DerValue> parts)
    {
        if (!parts[0].TryReadMagnitude(out var versionBytes) || versionBytes.Length > 1)
        {
            return Unrecognised;
        }

        var version = versionBytes.Length == 0 ? 0 : versionBytes[0];
        return (version, parts[1].Tag, parts.Count) switch
        {
            (0, DerTag.Integer, 9) => ReadPrivateNumbers(parts, KeyKind.RsaPrivatePkcs1),
            (0, DerTag.Integer, 6) => new KeyMaterial(KeyKind.OtherPrivateKey, "DSA"),
            (1, DerTag.Integer, 10) => MultiPrime,
            (1, DerTag.OctetString, _) => new KeyMaterial(
                KeyKind.OtherPrivateKey,
                ObjectIdentifiers.NameOf(ObjectIdentifiers.EcPublicKey, "")
            ),
            (0 or 1, DerTag.Sequence, >= 3) => ReadPkcs8(parts),
            (3, DerTag.Sequence, _) when AlgorithmIdentifier.Read(parts[1]).Algorithm == ObjectIdentifiers.Pkcs7Data =>
                new KeyMaterial(KeyKind.Pkcs12),
            _ => Unrecognised,
        };
    }

    private static KeyMaterial ReadPkcs8(List<DerValue> parts)
    {
        var algorithm = AlgorithmIdentifier.Read(parts[1]);
        if (parts[2].Tag != DerTag.OctetString || algorithm.Algorithm.Length == 0)
        {
            return Unrecognised;
        }

        if (!algorithm.IsRsa)
        {
            return new KeyMaterial(KeyKind.OtherPrivateKey, algorithm.Name);
        }

        return
            parts[2].TryReadWrapped(out var wrapped)
            && wrapped.Count == 1
            && wrapped[0].Tag == DerTag.Sequence
            && wrapped[0].TryReadChildren(out var numbers)
            ? numbers.Count switch
            {
                9 => ReadPrivateNumbers(numbers, KeyKind.RsaPrivatePkcs8),
                10 => MultiPrime,
                _ => Unrecognised,
            }
            : Unrecognised;
    }

    private static KeyMaterial ReadPrivateNumbers(List<DerValue> parts, KeyKind kind)
    {
        var numbers = new byte[parts.Count][];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!parts[i].TryReadMagnitude(out numbers[i]))
            {
                return Unrecognised;
            }
        }

        return numbers[0].Length > 0
            ? Unrecognised
            : new KeyMaterial(
                kind,
                privateNumbers: new RsaPrivateNumbers(
                    new RsaPublicNumbers(numbers[1], numbers[2]),
                    numbers[3],
                    numbers[4],
                    numbers[5],
                    numbers[6],
                    numbers[7],
                    numbers[8]
                )
            );
    }
}
