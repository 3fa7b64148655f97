namespace GatewayContracts.Generator.Model;

/// <summary>A message that the gateway sends by itself, and what it expects back.</summary>
/// <param name="DeadlineSeconds">How long the gateway waits for the answer; null where the docs do not say.</param>
/// <param name="ResendAfterSeconds">The waits between deliveries, in order: <c>every</c> and <c>times</c> written out,
/// or <c>after</c>.</param>
/// <param name="Identity">Wire names: equal values mean the same event.</param>
/// <param name="Senders">Documented sender addresses.</param>
internal sealed record NotificationModel(
    MessageModel Message,
    AnswerModel Acknowledge,
    AnswerModel Refuse,
    long? DeadlineSeconds,
    EquatableArray<long> ResendAfterSeconds,
    EquatableArray<string> Identity,
    EquatableArray<string> Senders
);
