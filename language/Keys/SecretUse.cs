namespace GatewayContracts.Language;

/// <summary>How a shared secret enters a signature.</summary>
internal enum SecretUse
{
    /// <summary>It stands in the text that is digested: the suffix of the spec puts it there.</summary>
    InText,

    /// <summary>It keys an HMAC.</summary>
    Hmac,
}
