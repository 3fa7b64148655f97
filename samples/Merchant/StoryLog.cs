namespace Merchant;

/// <summary>Keeps what the shop's endpoint wrote to its log about the last delivery, for the story to show.</summary>
internal sealed class StoryLog : ILoggerProvider, ILogger
{
    private volatile string? _last;

    /// <summary>The last line; null where there was none since it was taken.</summary>
    public string? Take() => Interlocked.Exchange(ref _last, null);

    public ILogger CreateLogger(string categoryName) =>
        categoryName == "GatewayContracts.Notifications"
            ? this
            : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => _last = formatter(state, exception);

    public void Dispose() { }
}
