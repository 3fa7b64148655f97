using GatewayContracts;
using Microsoft.EntityFrameworkCore;

namespace LedgerShop;

/// <summary>A merchant's context with the ledger's tables beside its own.</summary>
public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    public DbSet<NotificationRecord> Notifications => Set<NotificationRecord>();

    public DbSet<NotificationState> States => Set<NotificationState>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Order>().HasKey(order => order.Number);
        modelBuilder.AddNotificationLedger();
    }
}
