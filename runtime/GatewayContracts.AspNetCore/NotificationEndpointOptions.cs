namespace GatewayContracts;

/// <summary>How notifications are received, for all gateways.</summary>
public sealed class NotificationEndpointOptions
{
    /// <summary>How much of a delivery is read before it is refused.</summary>
    public WireLimits Limits { get; set; } = new();

    /// <summary>
    /// How long a gateway waits for its answer if its spec has no <c>deadline</c>; the default is 30 seconds. A
    /// deadline of the spec takes precedence. After this time the delivery is refused, but the handler keeps running.
    /// </summary>
    public TimeSpan AnswerWithin { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether the log also explains why the signature of a refused message does not hold; the default is false.
    /// Sensitive values are masked, but the rest of the message is shown: use this only while you connect a gateway.
    /// </summary>
    public bool ExplainRefusals { get; set; }

    /// <summary>
    /// The shortest time between two log entries about the same kind of refusal; the default is 10 seconds. The next
    /// entry counts the refusals that were left out.
    /// </summary>
    public TimeSpan LogRefusalsEvery { get; set; } = TimeSpan.FromSeconds(10);
}
