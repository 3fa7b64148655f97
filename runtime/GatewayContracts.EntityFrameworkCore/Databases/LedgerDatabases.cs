using Microsoft.EntityFrameworkCore;

namespace GatewayContracts;

/// <summary>Finds what the ledger needs of a context's database.</summary>
internal sealed class LedgerDatabases(IEnumerable<ILedgerDatabase> known)
{
    // The user's own come last, and win.
    private readonly Dictionary<string, ILedgerDatabase> _byProvider = known
        .GroupBy(database => database.Provider, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    /// <exception cref="GatewayConfigurationException">Nothing is known of the context's database.</exception>
    public ILedgerDatabase For(DbContext context) =>
        _byProvider.GetValueOrDefault(context.Database.ProviderName ?? "")
        ?? throw new GatewayConfigurationException(
            "The notification ledger cannot be used",
            [
                $"It does not know the database provider {context.Database.ProviderName}; it knows "
                    + $"{string.Join(", ", _byProvider.Keys)}. Register an {nameof(ILedgerDatabase)} for it.",
            ]
        );
}
