namespace GatewayContracts.Generator.Model;

/// <summary>The documentation page a contract was read from. Any of the three may be missing.</summary>
internal sealed record PageModel(string? Page, string? Url, string? Date);
