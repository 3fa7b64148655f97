namespace GatewayContracts;

/// <summary>
/// An account does not fit its gateway, or the platform cannot do what the gateway asks. Everything that is wrong is
/// listed at once.
/// </summary>
public sealed class GatewayConfigurationException : Exception
{
    /// <param name="subject">What cannot be used, as the beginning of a sentence.</param>
    /// <param name="problems">Everything that is wrong, a sentence each. No sentence holds a key.</param>
    public GatewayConfigurationException(string subject, IReadOnlyList<string> problems)
        : base($"{subject}:\n  " + string.Join("\n  ", problems))
    {
        Problems = problems;
    }

    /// <summary>Everything that is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
