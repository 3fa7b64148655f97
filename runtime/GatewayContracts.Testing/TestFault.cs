namespace GatewayContracts.Testing;

/// <summary>A way in which a call gets no answer that proves anything.</summary>
internal sealed record TestFault(UnknownReason Reason, bool NeverSent)
{
    /// <exception cref="ArgumentException">There is no such fault.</exception>
    public static void Require(UnknownReason reason, bool neverSent)
    {
        if (neverSent && reason is not (UnknownReason.TimedOut or UnknownReason.ConnectionFailed))
        {
            throw new ArgumentException(
                $"{reason} means that an answer came, so that the request was sent.",
                nameof(neverSent)
            );
        }
    }

    /// <summary>What an HTTP client sees where no answer comes; null if one comes.</summary>
    public Exception? Exception =>
        Reason switch
        {
            UnknownReason.TimedOut => new TaskCanceledException("The test gateway gave no answer in time."),
            UnknownReason.ConnectionFailed when NeverSent => new HttpRequestException(
                HttpRequestError.ConnectionError,
                "The test gateway took no connection."
            ),
            UnknownReason.ConnectionFailed => new HttpRequestException(
                HttpRequestError.ResponseEnded,
                "The test gateway broke the connection off."
            ),
            _ => null,
        };
}
