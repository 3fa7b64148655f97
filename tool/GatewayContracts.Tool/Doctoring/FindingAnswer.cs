namespace GatewayContracts.Tool.Doctoring;

/// <summary>One thing that an examination found.</summary>
internal sealed record FindingAnswer(string Level, string Subject, string Text);
