namespace GatewayContracts.Generator.Tests;

/// <summary>One mistake: what of a sample spec is replaced, and by what; the place that must be pointed at stands between <c>[|</c> and <c>|]</c>.</summary>
internal sealed record Mistake(string Id, string Path, string Right, string Wrong, string Words)
{
    /// <summary>What else is taken out of the file.</summary>
    public string Removed { get; init; } = "";
}
