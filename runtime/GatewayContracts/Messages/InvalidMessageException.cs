namespace GatewayContracts;

/// <summary>A message that was to be sent breaks its spec. Nothing was signed and nothing was sent.</summary>
public sealed class InvalidMessageException : Exception
{
    internal InvalidMessageException(string messageName, IReadOnlyList<Violation> violations)
        : base($"{messageName} was not signed and not sent:\n  " + string.Join("\n  ", violations))
    {
        Violations = violations;
    }

    /// <summary>Everything that is wrong with the message.</summary>
    public IReadOnlyList<Violation> Violations { get; }
}
