namespace GatewayContracts;

/// <summary>A payment whose end the shop does not know yet.</summary>
/// <typeparam name="TRequest">The gateway's query.</typeparam>
/// <param name="Query">What to ask the gateway about it.</param>
/// <param name="Since">Since when it is open, such as when the customer was sent to the gateway.</param>
public sealed record OpenPayment<TRequest>(TRequest Query, DateTimeOffset Since)
    where TRequest : class;
