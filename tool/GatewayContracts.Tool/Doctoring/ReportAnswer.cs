using GatewayContracts.DependencyInjection;

namespace GatewayContracts.Tool.Doctoring;

/// <summary>What was found out about this machine, or about one gateway's settings.</summary>
internal sealed record ReportAnswer(string About, string Level, IReadOnlyList<FindingAnswer> Findings)
{
    public static ReportAnswer Of(GatewayReport report) =>
        new(
            report.Gateway,
            report.Level.ToString(),
            [
                .. report.Findings.Select(finding => new FindingAnswer(
                    finding.Level.ToString(),
                    finding.Subject,
                    finding.Text
                )),
            ]
        );
}
