using System.Collections.Concurrent;

namespace GatewayContracts.LianLian.Tests.Transport;

/// <summary>A clock that stands still until the test lets all its timers run out.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly ConcurrentQueue<Action> _timers = [];

    public void RunOut()
    {
        while (_timers.TryDequeue(out var end))
        {
            end();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _timers.Enqueue(() => callback(state));
        return new Timer();
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
