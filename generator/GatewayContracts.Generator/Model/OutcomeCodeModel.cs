namespace GatewayContracts.Generator.Model;

/// <summary>
/// One outcome code. <paramref name="Is"/>: <c>success</c>, <c>pending</c>, <c>failure</c> or <c>unknown</c>.
/// </summary>
internal sealed record OutcomeCodeModel(string Code, string Name, string Is, string? Doc)
{
    /// <summary>Whether no later code replaces this one, where the codes say how something stands.</summary>
    public bool Final { get; init; }

    /// <summary>The final codes that this one may follow all the same.</summary>
    public EquatableArray<string> After { get; init; }
}
