using System.Collections.Concurrent;
using GatewayContracts.Explaining;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GatewayContracts;

/// <summary>
/// Writes refusals to the log at a bounded rate: a sender of forged messages must not be able to fill a disk.
/// </summary>
internal sealed class RefusalLog(IOptions<NotificationEndpointOptions> options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<(string Notification, RefusalReason Reason), Line> _lines = new();

    /// <param name="explain">Why the signature does not hold; asked only where a line is written and explanations are
    /// wanted.</param>
    public void Write(ILogger log, string notification, Refusal refusal, string sender, Func<Explanation> explain)
    {
        var line = _lines.GetOrAdd((notification, refusal.Reason), _ => new Line());
        if (line.Take(clock, options.Value.LogRefusalsEvery) is { } leftOut)
        {
            log.Refused(notification, sender, refusal, leftOut);
            if (
                options.Value.ExplainRefusals
                && refusal.Reason is >= RefusalReason.SignatureMissing and <= RefusalReason.DoesNotMatch
            )
            {
                log.Explained(notification, sender, explain());
            }
        }
    }

    private sealed class Line
    {
        private readonly Lock _lock = new();
        private long? _written;
        private int _leftOut;

        // How many were left out since the last line; null where this one is left out too.
        public int? Take(TimeProvider clock, TimeSpan every)
        {
            lock (_lock)
            {
                if (_written is { } written && clock.GetElapsedTime(written) < every)
                {
                    _leftOut++;
                    return null;
                }

                _written = clock.GetTimestamp();
                (var before, _leftOut) = (_leftOut, 0);
                return before;
            }
        }
    }
}
