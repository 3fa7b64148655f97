namespace GatewayContracts;

/// <summary>How notifications are received, whatever gateway they are of.</summary>
public sealed class NotificationEndpointOptions
{
    /// <summary>How much of a delivery is read before it is refused.</summary>
    public WireLimits Limits { get; set; } = new();

    /// <summary>
    /// How long a gateway is kept waiting for its answer where its spec has no <c>deadline</c>; the default is 30
    /// seconds. Where the spec has one, that holds. After it the delivery is refused, while the handler runs on.
    /// </summary>
    public TimeSpan AnswerWithin { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether a line of the log about a refusal is followed by one that explains why the signature does not hold; the
    /// default is false. Sensitive values are masked, the rest of the message is shown: switch it on while a gateway is
    /// being connected.
    /// </summary>
    public bool ExplainRefusals { get; set; }

    /// <summary>
    /// How often one kind of refusal is written to the log at most; the default is once in 10 seconds. What was left
    /// out is counted in the next line.
    /// </summary>
    public TimeSpan LogRefusalsEvery { get; set; } = TimeSpan.FromSeconds(10);
}
