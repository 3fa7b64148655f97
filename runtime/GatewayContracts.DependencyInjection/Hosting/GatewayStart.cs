using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GatewayContracts.DependencyInjection;

/// <summary>
/// Waits for the keys before anything else of the application starts, and writes down what the doctor finds.
/// </summary>
internal sealed class GatewayStart(GatewayState state, IGatewayDoctor doctor, ILogger logger) : IHostedLifecycleService
{
    /// <exception cref="GatewayConfigurationException">The settings or keys cannot be used.</exception>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await state.GetAsync(cancellationToken).ConfigureAwait(false);
        var report = await doctor.ExamineAsync(cancellationToken).ConfigureAwait(false);
        if (logger.IsEnabled(LogLevel.Information))
        {
            logger.Examined(report.ToString());
        }

        if (report.Level != FindingLevel.Information)
        {
            logger.Findings(
                report.Gateway,
                string.Join("; ", report.Findings.Where(finding => finding.Level != FindingLevel.Information))
            );
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
