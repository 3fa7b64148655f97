using GatewayContracts.Explaining;
using Microsoft.Extensions.Logging;

namespace GatewayContracts.DependencyInjection;

/// <summary>The log messages. Their event ids stay the same, because somebody's alert may depend on one.</summary>
internal static partial class Log
{
    public const string Category = "GatewayContracts";

    [LoggerMessage(1, LogLevel.Information, "{Report}")]
    public static partial void Examined(this ILogger logger, string report);

    [LoggerMessage(2, LogLevel.Warning, "{Gateway} is not as it should be: {Findings}")]
    public static partial void Findings(this ILogger logger, string gateway, string findings);

    [LoggerMessage(10, LogLevel.Information, "The account {Account} of {Gateway} was loaded: {Keys}.")]
    public static partial void AccountLoaded(this ILogger logger, string account, string gateway, string keys);

    [LoggerMessage(
        11,
        LogLevel.Warning,
        "The account {Account} of {Gateway} was removed from the settings; nothing can be sent or received for it "
            + "any more."
    )]
    public static partial void AccountRemoved(this ILogger logger, string account, string gateway);

    [LoggerMessage(
        12,
        LogLevel.Error,
        "New settings or keys of {Gateway} are broken; the old ones stay in use until that is mended:{Problems}"
    )]
    public static partial void OldStayInUse(this ILogger logger, string gateway, string problems);

    [LoggerMessage(
        13,
        LogLevel.Error,
        "The settings and keys of {Gateway} could not be loaded again; the old ones stay in use."
    )]
    public static partial void ReloadFailed(this ILogger logger, string gateway, Exception exception);

    [LoggerMessage(
        20,
        LogLevel.Warning,
        "{Operation} left open what happened ({Reason}); attempt {Attempt} follows in {DelayMilliseconds} ms."
    )]
    public static partial void Repeating(
        this ILogger logger,
        string operation,
        UnknownReason? reason,
        int attempt,
        double delayMilliseconds
    );

    [LoggerMessage(21, LogLevel.Warning, "The answer to {Operation} was refused. {Explanation}")]
    public static partial void Explained(this ILogger logger, string operation, Explanation explanation);
}
