namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>A place where a page prints what does not hold, in words.</summary>
internal sealed record Contradiction(string Message, string Field, string Printed, string Holds, string Because);
