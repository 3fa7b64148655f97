using System.Globalization;

namespace GatewayContracts.Language;

/// <summary>Tells the kinds of keys apart by the outermost shape of their ASN.1.</summary>
internal static class KeyStructure
{
    private static readonly KeyMaterial Unrecognised = new(KeyKind.Unrecognised);

    public static KeyMaterial Read(byte[] der)
    {
        var outcome = DerReader.TryRead(der, 0, der.Length, out var key);
        if (outcome != DerOutcome.Complete || key.Tag != DerTag.Sequence)
        {
            return der[0] == DerTag.Sequence && outcome == DerOutcome.CutShort
                ? new KeyMaterial(KeyKind.Truncated)
                : Unrecognised;
        }

        if (key.End != der.Length)
        {
            return new KeyMaterial(KeyKind.TrailingData, (der.Length - key.End).ToString(CultureInfo.InvariantCulture));
        }

        return !key.TryReadChildren(out var parts) || parts.Count < 2
            ? Unrecognised
            : parts[0].Tag switch
            {
                DerTag.Integer when parts.Count == 2 && parts[1].Tag == DerTag.Integer => PublicKeyStructure.ReadPkcs1(
                    parts
                ),
                DerTag.Integer => PrivateKeyStructure.Read(parts),
                DerTag.Sequence when parts[1].Tag == DerTag.BitString && parts.Count == 2 =>
                    PublicKeyStructure.ReadSubjectPublicKeyInfo(parts),
                DerTag.Sequence when parts[1].Tag == DerTag.OctetString && parts.Count == 2 => ReadEncrypted(parts[0]),
                DerTag.Sequence when parts[1].Tag == DerTag.Sequence && parts.Count == 3 =>
                    PublicKeyStructure.ReadSigned(parts[0]),
                DerTag.ObjectIdentifier when parts[0].ReadObjectIdentifier() == ObjectIdentifiers.Pkcs7SignedData =>
                    new KeyMaterial(KeyKind.CertificateBundle),
                _ => Unrecognised,
            };
    }

    private static KeyMaterial ReadEncrypted(DerValue scheme)
    {
        var algorithm = AlgorithmIdentifier.Read(scheme).Algorithm;
        return
            algorithm.StartsWith(ObjectIdentifiers.Pkcs5, StringComparison.Ordinal)
            || algorithm.StartsWith(ObjectIdentifiers.Pkcs12Encryption, StringComparison.Ordinal)
            ? new KeyMaterial(KeyKind.EncryptedPrivateKey)
            : Unrecognised;
    }
}
