using GatewayContracts.Explaining;
using Microsoft.Extensions.Logging;

namespace GatewayContracts;

/// <summary>What the endpoints tell the log. The numbers are stable.</summary>
internal static partial class NotificationLog
{
    [LoggerMessage(
        4001,
        LogLevel.Warning,
        "A delivery of {Notification} from {Sender} was refused: {Refusal} ({LeftOut} more of this kind since the "
            + "last line)"
    )]
    public static partial void Refused(
        this ILogger log,
        string notification,
        string sender,
        Refusal refusal,
        int leftOut
    );

    [LoggerMessage(
        4002,
        LogLevel.Error,
        "The handler of {Notification} failed. The delivery was refused and comes again."
    )]
    public static partial void Failed(this ILogger log, Exception exception, string notification);

    [LoggerMessage(
        4003,
        LogLevel.Warning,
        "The handler of {Notification} was not done after {Deadline}, which is as long as the gateway waits. The "
            + "delivery was refused and comes again; the handler runs on."
    )]
    public static partial void Late(this ILogger log, string notification, TimeSpan deadline);

    [LoggerMessage(
        4004,
        LogLevel.Warning,
        "A genuine delivery of {Notification} came from {Sender}, which the docs do not list. Its signature "
            + "holds; ask the gateway whether it has new addresses."
    )]
    public static partial void StrangeSender(this ILogger log, string notification, string sender);

    [LoggerMessage(4005, LogLevel.Debug, "A delivery of {Notification} broke off before it was whole.")]
    public static partial void BrokenOff(this ILogger log, string notification);

    [LoggerMessage(
        4006,
        LogLevel.Warning,
        "{Notification} departs from its spec in {Fields}. It was accepted; mend the spec."
    )]
    public static partial void Drifted(this ILogger log, string notification, string fields);

    [LoggerMessage(
        4007,
        LogLevel.Warning,
        "The delivery of {Notification} from {Sender} that was refused: {Explanation}"
    )]
    public static partial void Explained(this ILogger log, string notification, string sender, Explanation explanation);
}
