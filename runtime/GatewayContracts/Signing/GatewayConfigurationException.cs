namespace GatewayContracts;

/// <summary>An account does not fit its gateway, or the platform cannot do what the gateway asks. Everything that is wrong is listed at once.</summary>
public sealed class GatewayConfigurationException : Exception
{
    internal GatewayConfigurationException(string subject, IReadOnlyList<string> problems)
        : base($"{subject}:\n  " + string.Join("\n  ", problems))
    {
        Problems = problems;
    }

    /// <summary>Everything that is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
