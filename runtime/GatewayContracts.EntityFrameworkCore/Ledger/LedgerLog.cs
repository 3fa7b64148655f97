using Microsoft.Extensions.Logging;

namespace GatewayContracts;

/// <summary>The ledger's log messages. The numbers are stable.</summary>
internal static partial class LedgerLog
{
    [LoggerMessage(
        4101,
        LogLevel.Error,
        "The event {What} was told before, with other contents. This one was recorded as a conflict and not "
            + "handled: compare the rows of GatewayNotifications with Event = {Event}."
    )]
    public static partial void Conflict(this ILogger logger, string what, string @event);

    [LoggerMessage(4102, LogLevel.Information, "{What} came after a final state. It was recorded and not handled.")]
    public static partial void Superseded(this ILogger logger, string what);

    [LoggerMessage(
        4103,
        LogLevel.Warning,
        "Another delivery about {Subject} is still being handled; this one was refused and comes again."
    )]
    public static partial void Busy(this ILogger logger, string subject);

    [LoggerMessage(
        4104,
        LogLevel.Warning,
        "Handling {Subject} failed in the database and is repeated (attempt {Attempt}, {Exception}). Nothing of "
            + "the failed attempt was saved."
    )]
    public static partial void Repeating(this ILogger logger, string subject, int attempt, string exception);

    [LoggerMessage(
        4105,
        LogLevel.Information,
        "{Count} rows of the notification ledger were older than {KeepFor} and were removed."
    )]
    public static partial void Pruned(this ILogger logger, int count, TimeSpan keepFor);

    [LoggerMessage(
        4106,
        LogLevel.Error,
        "Old rows of the notification ledger could not be removed; the next try is in {Wait}."
    )]
    public static partial void NotPruned(this ILogger logger, Exception exception, TimeSpan wait);
}
