namespace GatewayContracts.Tool.Commands;

/// <summary>A command line to copy, and what it does.</summary>
internal sealed record Example(string Line, string Does);
