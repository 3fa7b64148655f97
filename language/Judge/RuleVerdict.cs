namespace GatewayContracts.Language;

/// <summary>Whether a rule is broken, and on which side.</summary>
internal enum RuleVerdict
{
    /// <summary>The rule holds, or may hold, for all that is known.</summary>
    Holds,

    /// <summary>Members are missing.</summary>
    TooFew,

    /// <summary>Members, or values, are too many.</summary>
    TooMany,
}
