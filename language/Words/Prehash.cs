namespace GatewayContracts.Language;

/// <summary>A digest that is signed in place of the source, as lower-case hexadecimal text.</summary>
public enum Prehash
{
    /// <summary>The source itself is signed.</summary>
    None,

    /// <summary>The MD5 digest of the source.</summary>
    Md5Hex,

    /// <summary>The SHA-256 digest of the source.</summary>
    Sha256Hex,
}
