using GatewayContracts.EntityFrameworkCore.Tests.Servers;
using GatewayContracts.EntityFrameworkCore.Tests.Shop;
using Microsoft.EntityFrameworkCore;

namespace GatewayContracts.EntityFrameworkCore.Tests;

/// <summary>What is kept of a message, and what it is worth later.</summary>
public sealed class EvidenceTests : IDisposable
{
    private readonly SqliteFiles _sqlite = new();

    public void Dispose() => _sqlite.Dispose();

    private Task<Till> OpenAsync(Action<NotificationLedgerOptions>? configure = null) =>
        Till.OpenAsync(options => options.UseSqlite(_sqlite.Connection()), configure);

    [Fact]
    public async Task A_kept_message_is_verified_again_by_one_call()
    {
        await using var till = await OpenAsync();
        await till.HandleAsync(Gateway.Verified("A1"));
        var record = Assert.Single(await till.RecordsAsync());
        var evidence = record.Verify<PaymentNotification>(Gateway.ShopAccount);
        Assert.True(evidence.Holds, evidence.Explanation);
        Assert.Equal("A1", evidence.Opened!.Verified!.Message.NoOrder);
        Assert.Equal(Gateway.ShopAccount.Keys[0].Fingerprint, record.Key);
        Assert.Equal("SUCCESS", record.Code);
        Assert.StartsWith("LedgerShop ", record.Spec, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_was_changed_does_not_hold()
    {
        await using var till = await OpenAsync();
        await till.HandleAsync(Gateway.Verified("A1"));
        await till.HandleAsync(Gateway.Verified("A2"));
        var records = await till.RecordsAsync();
        var body = records[0].Body!.ToArray();
        body[^20] ^= 1;
        Assert.False(Changed(records[0], body).Verify<PaymentNotification>(Gateway.ShopAccount).Holds);
        var moved = Changed(records[0], records[1].Body!).Verify<PaymentNotification>(Gateway.ShopAccount);
        Assert.False(moved.Holds);
        Assert.StartsWith(
            "The signature holds, but over another text than the record says",
            moved.Explanation,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => records[0].Verify<PaymentResultQueryResponse>(Gateway.ShopAccount));
    }

    [Fact]
    public async Task Without_the_body_no_sensitive_value_is_kept()
    {
        await using var till = await OpenAsync(options => options.KeepBody = false);
        await till.HandleAsync(Gateway.Verified("A1"));
        var record = Assert.Single(await till.RecordsAsync());
        Assert.Null(record.Body);
        Assert.Contains("A1", record.Masked, StringComparison.Ordinal);
        Assert.DoesNotContain("王小明", record.Masked, StringComparison.Ordinal);
        Assert.False(record.Verify<PaymentNotification>(Gateway.ShopAccount).Holds);
    }

    private static NotificationRecord Changed(NotificationRecord record, byte[] body) =>
        new()
        {
            Event = record.Event,
            Digest = record.Digest,
            StateKey = record.StateKey,
            Message = record.Message,
            Identity = record.Identity,
            Body = body,
            Signature = record.Signature,
            Key = record.Key,
            Verdict = record.Verdict,
            Spec = record.Spec,
            ReceivedAt = record.ReceivedAt,
            DecidedAt = record.DecidedAt,
        };
}
