namespace GatewayContracts.DependencyInjection;

/// <summary>How bad a finding is.</summary>
public enum FindingLevel
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>It works now, and somebody should look at it.</summary>
    Warning,

    /// <summary>Calls fail.</summary>
    Error,
}
