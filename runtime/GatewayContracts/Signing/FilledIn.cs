namespace GatewayContracts;

/// <summary>
/// The fields of a message that the account fills in while it is sealed. <paramref name="Signature"/> is null until the
/// sign string is signed.
/// </summary>
internal sealed record FilledIn(string Merchant, string Algorithm, string? Signature);
