namespace GatewayContracts;

/// <summary>The very bytes that a gateway expects as the answer to a notification.</summary>
/// <param name="ContentType">The value for the Content-Type header; null where the answer is empty.</param>
/// <param name="Body">The body.</param>
public sealed record NotificationReply(string? ContentType, ReadOnlyMemory<byte> Body);
