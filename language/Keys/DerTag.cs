namespace GatewayContracts.Language;

/// <summary>The ASN.1 tags that occur in keys, certificates and signatures.</summary>
internal static class DerTag
{
    public const byte Integer = 0x02;
    public const byte BitString = 0x03;
    public const byte OctetString = 0x04;
    public const byte Null = 0x05;
    public const byte ObjectIdentifier = 0x06;
    public const byte UtcTime = 0x17;
    public const byte GeneralizedTime = 0x18;
    public const byte Sequence = 0x30;

    /// <summary>The constructed context-specific tag [0]: a certificate's version, a request's attributes.</summary>
    public const byte Context0 = 0xA0;
}
