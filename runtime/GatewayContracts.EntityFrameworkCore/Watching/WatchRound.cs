using Microsoft.Extensions.Logging;

namespace GatewayContracts;

/// <summary>One round of questions.</summary>
/// <param name="Last">When the last round began; null before the first one.</param>
/// <param name="Now">When this one began.</param>
/// <param name="Ledger">What the answers go through.</param>
/// <param name="HoldAsync">Keeps the lease for the next question; false where another machine has it by now.</param>
/// <param name="Log">What went wrong.</param>
internal sealed record WatchRound(
    DateTimeOffset? Last,
    DateTimeOffset Now,
    INotificationLedger Ledger,
    Func<CancellationToken, Task<bool>> HoldAsync,
    ILogger Log
);
