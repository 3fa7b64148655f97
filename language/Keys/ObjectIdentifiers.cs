namespace GatewayContracts.Language;

/// <summary>The object identifiers that tell one kind of key from another.</summary>
internal static class ObjectIdentifiers
{
    public const string RsaEncryption = "1.2.840.113549.1.1.1";
    public const string Sm2Curve = "1.2.156.10197.1.301";
    public const string EcPublicKey = "1.2.840.10045.2.1";
    public const string Pkcs7Data = "1.2.840.113549.1.7.1";
    public const string Pkcs7SignedData = "1.2.840.113549.1.7.2";

    /// <summary>The beginnings of every password-based encryption: PKCS#5 and PKCS#12.</summary>
    public const string Pkcs5 = "1.2.840.113549.1.5.";
    public const string Pkcs12Encryption = "1.2.840.113549.1.12.1.";

    /// <summary>The name people know an algorithm by, else its number.</summary>
    public static string NameOf(string algorithm, string parameters) =>
        algorithm switch
        {
            EcPublicKey when parameters == Sm2Curve => "SM2",
            EcPublicKey => "elliptic curves (EC)",
            "1.2.840.113549.1.1.10" => "RSASSA-PSS",
            "1.2.840.10040.4.1" => "DSA",
            "1.2.840.113549.1.3.1" => "Diffie-Hellman",
            "1.3.101.110" => "X25519",
            "1.3.101.111" => "X448",
            "1.3.101.112" => "Ed25519",
            "1.3.101.113" => "Ed448",
            "" => "an unknown algorithm",
            _ => "an unknown algorithm (" + algorithm + ")",
        };
}
