namespace GatewayContracts.Metadata;

/// <summary>Whether the signature covers a field.</summary>
public enum Coverage
{
    /// <summary>It does.</summary>
    Signed,

    /// <summary>It never does.</summary>
    Unsigned,

    /// <summary>The docs do not say, so both readings of a received message are tried.</summary>
    Unstated,
}
