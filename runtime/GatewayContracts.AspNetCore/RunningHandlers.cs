using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;

namespace GatewayContracts;

/// <summary>
/// The handlers that run on after their delivery was answered: a host that stops waits for them, as long as it waits
/// for anything.
/// </summary>
internal sealed class RunningHandlers : IHostedService
{
    private readonly ConcurrentDictionary<Task, byte> _running = new();

    public void Add(Task handler)
    {
        _running.TryAdd(handler, 0);
        handler.ContinueWith(
            static (ended, running) => ((ConcurrentDictionary<Task, byte>)running!).TryRemove(ended, out _),
            _running,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(_running.Keys).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The host's patience is at its end; what was not committed is delivered again.
        }
    }
}
