namespace GatewayContracts;

/// <summary>What the ledger holds of an event already.</summary>
internal sealed record EarlierRecord(string Digest, NotificationVerdict Verdict, string Message);
