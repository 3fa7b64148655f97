namespace GatewayContracts.Generator.Model;

/// <summary>
/// One outcome code. <paramref name="Is"/>: <c>success</c>, <c>pending</c>, <c>failure</c> or <c>unknown</c>.
/// </summary>
internal sealed record OutcomeCodeModel(string Code, string Name, string Is, string? Doc);
