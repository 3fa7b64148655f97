namespace GatewayContracts.Tool.Doctoring;

/// <summary>What <c>doctor --json</c> answers.</summary>
internal sealed record DoctorAnswer(IReadOnlyList<ReportAnswer> Reports);
