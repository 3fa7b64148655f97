using Microsoft.EntityFrameworkCore;

namespace GatewayContracts.Testing.Tests;

/// <summary>A database with nothing but the ledger.</summary>
internal sealed class MarkedContext(DbContextOptions<MarkedContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddNotificationLedger();
}
