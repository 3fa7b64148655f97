using GatewayContracts;
using Microsoft.EntityFrameworkCore;

namespace Merchant;

/// <summary>The shop's database: its orders, and the ledger of the gateway's notifications beside them.</summary>
internal sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Order>().HasKey(order => order.Number);
        modelBuilder.AddNotificationLedger();
    }
}
