namespace GatewayContracts.Language;

/// <summary>
/// Values that a sign string leaves out. The signature does not cover them, so a received one reads as absent.
/// </summary>
[Flags]
public enum OmittedValues
{
    /// <summary>Every value is signed.</summary>
    None = 0,

    /// <summary>The JSON null.</summary>
    Null = 1,

    /// <summary>The empty text.</summary>
    Empty = 2,

    /// <summary>The letters <c>null</c>, in any case.</summary>
    NullText = 4,
}
