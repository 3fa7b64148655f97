namespace GatewayContracts;

/// <summary>Why a signature does not hold.</summary>
internal enum SignatureFault
{
    /// <summary>The text is not written as the account's algorithm writes signatures.</summary>
    Malformed,

    /// <summary>No key of the ring gives signatures of this length.</summary>
    WrongLength,

    /// <summary>A key of the ring made it, by another algorithm than the account's.</summary>
    WrongAlgorithm,

    /// <summary>A key of the ring made it (for a shared secret this cannot be known), over another text.</summary>
    DoesNotMatch,

    /// <summary>No key of the ring made it, or it is damaged.</summary>
    UnknownKey,
}
