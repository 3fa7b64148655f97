using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GatewayContracts;

/// <summary>Adds the ledger's tables to your model.</summary>
public static class NotificationLedgerModel
{
    private const int HashLength = 64;
    private const int MessageLength = 200;
    private const int WatchLength = 250;
    private const int CodeLength = 64;
    private const int FingerprintLength = 128;
    private const int VersionLength = 250;

    // Databases without zones give a time back without its kind.
    private static readonly ValueConverter<DateTime, DateTime> s_utc = new(
        time => time,
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc)
    );

    /// <summary>
    /// Adds the tables of the notification ledger; call it in <c>OnModelCreating</c>, and make a migration. The tables
    /// are <c>GatewayNotifications</c> (what was received and decided), <c>GatewayNotificationStates</c> (the state of
    /// each payment) and <c>GatewayWatchLeases</c> (which machine queries).
    /// </summary>
    /// <param name="model">Your model.</param>
    /// <param name="schema">The schema of the tables; null: the model's own.</param>
    public static ModelBuilder AddNotificationLedger(this ModelBuilder model, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<NotificationState>(state =>
        {
            state.ToTable("GatewayNotificationStates", schema);
            state.HasKey(row => row.Key);
            state.Property(row => row.Key).HasMaxLength(HashLength);
            state.Property(row => row.Code).HasMaxLength(CodeLength);
            state.Property(row => row.ChangedAt).HasConversion(s_utc);
        });
        model.Entity<NotificationRecord>(record =>
        {
            record.ToTable("GatewayNotifications", schema);
            record.HasKey(row => new { row.Event, row.Digest });
            record.Property(row => row.Event).HasMaxLength(HashLength);
            record.Property(row => row.Digest).HasMaxLength(HashLength);
            record.Property(row => row.StateKey).HasMaxLength(HashLength);
            record.Property(row => row.Message).HasMaxLength(MessageLength);
            record.Property(row => row.Code).HasMaxLength(CodeLength);
            record.Property(row => row.Key).HasMaxLength(FingerprintLength);
            record.Property(row => row.Spec).HasMaxLength(VersionLength);
            record.Property(row => row.Verdict).HasConversion<string>().HasMaxLength(CodeLength);
            record.Property(row => row.ReceivedAt).HasConversion(s_utc);
            record.Property(row => row.DecidedAt).HasConversion(s_utc);
            record.HasIndex(row => row.StateKey);
            record.HasIndex(row => row.DecidedAt);
        });
        model.Entity<WatchLease>(lease =>
        {
            lease.ToTable("GatewayWatchLeases", schema);
            lease.HasKey(row => row.Watch);
            lease.Property(row => row.Watch).HasMaxLength(WatchLength);
            lease.Property(row => row.Owner).HasMaxLength(HashLength);
            lease.Property(row => row.Until).HasConversion(s_utc);
            lease.Property(row => row.LastRound).HasConversion(s_utc);
        });
        return model;
    }
}
