using System.Security.Cryptography;
using System.Text;

namespace GatewayContracts;

/// <summary>A message on its way through the ledger: the keys of its rows.</summary>
internal sealed class LedgerDelivery(string message, NotifiedEvent what, string signString, DateTimeOffset receivedAt)
{
    public string Message { get; } = message;

    public NotifiedEvent What { get; } = what;

    public DateTimeOffset ReceivedAt { get; } = receivedAt;

    public string StateKey { get; } = what.Subject.Key;

    public string Event { get; } = what.Identity.Key;

    public string Digest { get; } = Hash(signString);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
