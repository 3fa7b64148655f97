using System.Globalization;

namespace GatewayContracts.Canonical;

/// <summary>Tells the kinds of keys apart by the shape of their ASN.1, and takes the RSA numbers out.</summary>
internal static class KeyStructure
{
    private static readonly KeyMaterial Unrecognised = new(KeyKind.Unrecognised);
    private static readonly KeyMaterial MultiPrime = new(KeyKind.OtherPrivateKey, "RSA with more than two primes");

    public static KeyMaterial Read(byte[] der)
    {
        var outcome = DerValue.TryRead(der, 0, der.Length, out var key);
        if (outcome != DerOutcome.Complete || key.Tag != DerTag.Sequence)
        {
            return der[0] == DerTag.Sequence && outcome == DerOutcome.CutShort ? new KeyMaterial(KeyKind.Truncated) : Unrecognised;
        }

        if (key.End != der.Length)
        {
            return new KeyMaterial(KeyKind.TrailingData, (der.Length - key.End).ToString(CultureInfo.InvariantCulture));
        }

        return !key.TryReadChildren(out var parts) || parts.Count < 2 ? Unrecognised : parts[0].Tag switch
        {
            DerTag.Integer => ReadNumbered(parts),
            DerTag.Sequence when parts[1].Tag == DerTag.BitString && parts.Count == 2 => ReadSubjectPublicKeyInfo(parts),
            DerTag.Sequence when parts[1].Tag == DerTag.OctetString && parts.Count == 2 => ReadEncrypted(parts[0]),
            DerTag.Sequence when parts[1].Tag == DerTag.Sequence && parts.Count == 3 => ReadSigned(parts[0]),
            DerTag.ObjectIdentifier when parts[0].ReadObjectIdentifier() == ObjectIdentifiers.Pkcs7SignedData => new KeyMaterial(KeyKind.CertificateBundle),
            _ => Unrecognised,
        };
    }

    /// <summary>What starts with a number: either the version of a private key or store, or already a public key's modulus.</summary>
    private static KeyMaterial ReadNumbered(List<DerValue> parts)
    {
        if (parts.Count == 2 && parts[1].Tag == DerTag.Integer)
        {
            return ReadPublicNumbers(parts) is { } numbers ? new KeyMaterial(KeyKind.RsaPublicPkcs1, publicNumbers: numbers) : Unrecognised;
        }

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
            (1, DerTag.OctetString, _) => new KeyMaterial(KeyKind.OtherPrivateKey, ObjectIdentifiers.NameOf(ObjectIdentifiers.EcPublicKey, "")),
            (0 or 1, DerTag.Sequence, >= 3) => ReadPkcs8(parts),
            (3, DerTag.Sequence, _) when AlgorithmOf(parts[1]).Algorithm == ObjectIdentifiers.Pkcs7Data => new KeyMaterial(KeyKind.Pkcs12),
            _ => Unrecognised,
        };
    }

    private static KeyMaterial ReadPkcs8(List<DerValue> parts)
    {
        var (algorithm, parameters) = AlgorithmOf(parts[1]);
        if (parts[2].Tag != DerTag.OctetString || algorithm.Length == 0)
        {
            return Unrecognised;
        }

        if (algorithm != ObjectIdentifiers.RsaEncryption)
        {
            return new KeyMaterial(KeyKind.OtherPrivateKey, ObjectIdentifiers.NameOf(algorithm, parameters));
        }

        return parts[2].TryReadWrapped(out var wrapped) && wrapped.Count == 1 && wrapped[0].Tag == DerTag.Sequence
            && wrapped[0].TryReadChildren(out var numbers)
            ? numbers.Count switch { 9 => ReadPrivateNumbers(numbers, KeyKind.RsaPrivatePkcs8), 10 => MultiPrime, _ => Unrecognised }
            : Unrecognised;
    }

    private static KeyMaterial ReadEncrypted(DerValue scheme)
    {
        var algorithm = AlgorithmOf(scheme).Algorithm;
        return algorithm.StartsWith(ObjectIdentifiers.Pkcs5, StringComparison.Ordinal) || algorithm.StartsWith(ObjectIdentifiers.Pkcs12Encryption, StringComparison.Ordinal)
            ? new KeyMaterial(KeyKind.EncryptedPrivateKey)
            : Unrecognised;
    }

    private static KeyMaterial ReadSubjectPublicKeyInfo(List<DerValue> parts)
    {
        var (algorithm, parameters) = AlgorithmOf(parts[0]);
        if (algorithm.Length == 0)
        {
            return Unrecognised;
        }

        if (algorithm != ObjectIdentifiers.RsaEncryption)
        {
            return new KeyMaterial(KeyKind.OtherPublicKey, ObjectIdentifiers.NameOf(algorithm, parameters));
        }

        return parts[1].TryReadWrapped(out var wrapped) && wrapped.Count == 1 && wrapped[0].Tag == DerTag.Sequence
            && wrapped[0].TryReadChildren(out var numbers) && numbers.Count == 2 && ReadPublicNumbers(numbers) is { } key
            ? new KeyMaterial(KeyKind.RsaPublicSubjectPublicKeyInfo, publicNumbers: key)
            : Unrecognised;
    }

    /// <summary>A certificate or a request for one: both are a body, an algorithm and a signature. A certificate's body has at least six parts, a request's at most four.</summary>
    private static KeyMaterial ReadSigned(DerValue body)
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
        if (parts.Count <= at || !parts[at].TryReadChildren(out var keyInfo) || keyInfo.Count != 2 || keyInfo[0].Tag != DerTag.Sequence)
        {
            return Unrecognised;
        }

        var (algorithm, parameters) = AlgorithmOf(keyInfo[0]);
        return ReadSubjectPublicKeyInfo(keyInfo) switch
        {
            { Public: { } numbers } => new KeyMaterial(KeyKind.RsaCertificate, publicNumbers: numbers),
            { Kind: KeyKind.OtherPublicKey } => new KeyMaterial(KeyKind.OtherCertificate, ObjectIdentifiers.NameOf(algorithm, parameters)),
            _ => Unrecognised,
        };
    }

    /// <summary>An AlgorithmIdentifier's algorithm, and its parameters where they are an identifier too (a curve); empty when it is none.</summary>
    private static (string Algorithm, string Parameters) AlgorithmOf(DerValue identifier)
    {
        if (identifier.Tag != DerTag.Sequence || !identifier.TryReadChildren(out var parts) || parts.Count == 0)
        {
            return ("", "");
        }

        return (parts[0].ReadObjectIdentifier(), parts.Count > 1 ? parts[1].ReadObjectIdentifier() : "");
    }

    private static RsaPublicNumbers? ReadPublicNumbers(List<DerValue> parts) =>
        parts[0].TryReadMagnitude(out var modulus) && parts[1].TryReadMagnitude(out var exponent) ? new RsaPublicNumbers(modulus, exponent) : null;

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

        return numbers[0].Length > 0 ? Unrecognised : new KeyMaterial(kind, privateNumbers: new RsaPrivateNumbers(
            new RsaPublicNumbers(numbers[1], numbers[2]), numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], numbers[8]));
    }
}
