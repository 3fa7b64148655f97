using Microsoft.Extensions.Logging;

namespace GatewayContracts;

/// <summary>The watcher's log messages. The numbers are stable.</summary>
internal static partial class WatchLog
{
    [LoggerMessage(4201, LogLevel.Debug, "{Request} about an open payment gave no answer to act on: {Outcome}")]
    public static partial void NotAnswered(this ILogger log, string request, string outcome);

    [LoggerMessage(
        4202,
        LogLevel.Error,
        "{Request} about an open payment failed, or its answer could not be handled. It is asked about again in a "
            + "later round."
    )]
    public static partial void AskingFailed(this ILogger log, Exception exception, string request);

    [LoggerMessage(4203, LogLevel.Error, "The round of {Watch} failed; the next one is in {Wait}.")]
    public static partial void RoundFailed(this ILogger log, Exception exception, string watch, TimeSpan wait);
}
