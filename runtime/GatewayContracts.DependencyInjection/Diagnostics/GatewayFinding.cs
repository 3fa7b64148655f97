namespace GatewayContracts.DependencyInjection;

/// <summary>One thing that an examination found.</summary>
/// <param name="Level">How bad it is.</param>
/// <param name="Subject">What it is about, such as an account.</param>
/// <param name="Text">A sentence that is safe to log: never a key.</param>
public sealed record GatewayFinding(FindingLevel Level, string Subject, string Text)
{
    /// <summary>The finding on one line.</summary>
    public override string ToString() =>
        $"{(Level == FindingLevel.Information ? "" : Level.ToString().ToUpperInvariant() + " ")}{Subject}: {Text}";
}
