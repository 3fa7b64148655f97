using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GatewayContracts.DependencyInjection;

/// <summary>
/// The doctor's report as a health check: unhealthy where calls fail, degraded where somebody should look.
/// </summary>
internal sealed class GatewayHealthCheck(IGatewayDoctor doctor) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var report = await doctor.ExamineAsync(cancellationToken).ConfigureAwait(false);
        var worst = report
            .Findings.Where(finding => finding.Level != FindingLevel.Information)
            .Select(finding => finding.ToString())
            .ToList();
        return new HealthCheckResult(
            report.Level switch
            {
                FindingLevel.Error => context.Registration.FailureStatus,
                FindingLevel.Warning => HealthStatus.Degraded,
                _ => HealthStatus.Healthy,
            },
            worst.Count == 0 ? $"{report.Gateway} can be called." : string.Join("\n", worst)
        );
    }
}
