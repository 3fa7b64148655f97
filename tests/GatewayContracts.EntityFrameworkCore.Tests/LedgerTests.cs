using GatewayContracts.EntityFrameworkCore.Tests.Shop;
using LedgerShop;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GatewayContracts.EntityFrameworkCore.Tests;

/// <summary>What the ledger decides, on each database.</summary>
public abstract class LedgerTests
{
    private protected abstract Task<Action<DbContextOptionsBuilder>> NewDatabaseAsync();

    private async Task<Till> OpenAsync(Action<NotificationLedgerOptions>? configure = null) =>
        await Till.OpenAsync(await NewDatabaseAsync(), configure);

    [Fact]
    public async Task An_event_is_handled_once_and_its_copies_are_answered_from_the_ledger()
    {
        await using var till = await OpenAsync();
        Assert.Equal(NotificationVerdict.Handled, await till.HandleAsync(Gateway.Verified("A1")));
        Assert.Equal(NotificationVerdict.Repeated, await till.HandleAsync(Gateway.Verified("A1")));
        Assert.Equal(NotificationVerdict.Handled, await till.HandleAsync(Gateway.Verified("A2")));
        Assert.Equal(1, (await till.OrderAsync("A1"))!.Effects);
        Assert.Equal(1, (await till.OrderAsync("A2"))!.Effects);
        Assert.Equal(2, (await till.RecordsAsync()).Count);
    }

    [Fact]
    public async Task Copies_at_the_same_time_have_one_effect()
    {
        await using var till = await OpenAsync();
        var message = Gateway.Verified("A1");
        var verdicts = await Task.WhenAll(
            Enumerable.Range(0, 24).Select(_ => Task.Run(() => till.HandleAsync(message)))
        );
        Assert.Single(verdicts, NotificationVerdict.Handled);
        Assert.Equal(23, verdicts.Count(verdict => verdict == NotificationVerdict.Repeated));
        Assert.Equal(1, (await till.OrderAsync("A1"))!.Effects);
    }

    [Fact]
    public async Task A_handler_that_refuses_or_throws_leaves_nothing_and_is_asked_again()
    {
        await using var till = await OpenAsync();
        var message = Gateway.Verified("A1");
        Assert.Equal(
            NotificationVerdict.Declined,
            await till.HandleAsync(
                message,
                async (told, services, stopping) =>
                {
                    await Till.CountAsync(services, told.Message.NoOrder, "x", stopping);
                    await services.GetRequiredService<ShopContext>().SaveChangesAsync(stopping);
                    return NotificationAnswer.Refuse;
                }
            )
        );
        await Assert.ThrowsAsync<FormatException>(() =>
            till.HandleAsync(
                message,
                async (told, services, stopping) =>
                {
                    await Till.CountAsync(services, told.Message.NoOrder, "x", stopping);
                    await services.GetRequiredService<ShopContext>().SaveChangesAsync(stopping);
                    throw new FormatException();
                }
            )
        );
        Assert.Null(await till.OrderAsync("A1"));
        Assert.Empty(await till.RecordsAsync());
        Assert.Equal(NotificationVerdict.Handled, await till.HandleAsync(message));
        Assert.Equal(1, (await till.OrderAsync("A1"))!.Effects);
    }

    [Fact]
    public async Task The_same_event_with_other_contents_is_a_conflict_that_is_recorded_and_told()
    {
        await using var till = await OpenAsync();
        await till.HandleAsync(Gateway.Verified("A1", amount: "0.10"));
        Assert.Equal(NotificationVerdict.Conflict, await till.HandleAsync(Gateway.Verified("A1", amount: "9.10")));
        Assert.Equal(NotificationVerdict.Conflict, await till.HandleAsync(Gateway.Verified("A1", amount: "9.10")));
        Assert.Equal(NotificationVerdict.Repeated, await till.HandleAsync(Gateway.Verified("A1", amount: "0.10")));
        Assert.Equal(1, (await till.OrderAsync("A1"))!.Effects);
        Assert.Equal(
            [NotificationVerdict.Conflict, NotificationVerdict.Handled],
            (await till.RecordsAsync()).Select(record => record.Verdict).Order().Reverse()
        );
        Assert.Contains(
            till.Log.GetSnapshot(),
            line => line.Id.Id == 4101 && line.Message.Contains("no_order=\"A1\"", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("SUCCESS FAILURE", "SUCCESS", "Handled Superseded")]
    [InlineData("PROCESSING SUCCESS", "SUCCESS", "Handled Handled")]
    [InlineData("SUCCESS REFUND", "REFUND", "Handled Handled")]
    [InlineData(
        "SUCCESS REFUND SUCCESS FAILURE PROCESSING",
        "REFUND",
        "Handled Handled Repeated Superseded Superseded"
    )]
    [InlineData("FAILURE SUCCESS", "SUCCESS", "Handled Handled")]
    [InlineData("REFUND SUCCESS", "REFUND", "Handled Superseded")]
    public async Task A_final_state_is_replaced_only_by_what_may_follow_it(string results, string end, string verdicts)
    {
        await using var till = await OpenAsync();
        var told = new List<NotificationVerdict>();
        foreach (var result in results.Split(' '))
        {
            told.Add(await till.HandleAsync(Gateway.Verified("A1", result)));
        }

        Assert.Equal(verdicts, string.Join(' ', told));
        Assert.Equal(end, (await till.OrderAsync("A1"))!.State);
    }

    [Fact]
    public async Task States_that_arrive_at_the_same_time_end_in_the_final_one()
    {
        await using var till = await OpenAsync();
        string[] results = ["PROCESSING", "FAILURE", "SUCCESS", "WAITING", "REFUND"];
        var messages = results
            .SelectMany(result => Enumerable.Range(0, 8).Select(order => Gateway.Verified($"A{order}", result)))
            .ToList();
        await Task.WhenAll(
            messages
                .OrderBy(message => message.SignString.GetHashCode(StringComparison.Ordinal))
                .Select(message => Task.Run(() => till.HandleAsync(message)))
        );
        Assert.All(Enumerable.Range(0, 8), order => Assert.Equal("REFUND", till.OrderAsync($"A{order}").Result!.State));
    }

    [Fact]
    public async Task The_answer_to_a_query_tells_the_same_event()
    {
        await using var till = await OpenAsync();
        var ledger = till.Services.GetRequiredService<INotificationLedger>();
        var answer = QueryAnswer.Verified("A1");
        Task<NotificationVerdict> Ask() =>
            ledger.HandleAsync(
                answer,
                NotifiedEvent.Of<PaymentNotification, PaymentResultQueryResponse>(answer),
                (told, services, stopping) =>
                    Till.CountAsync(services, told.Message.NoOrder!, told.Message.ResultPayText!, stopping),
                TimeSpan.FromSeconds(60),
                CancellationToken.None
            );
        Assert.Equal(NotificationVerdict.Handled, await Ask());
        Assert.Equal(NotificationVerdict.Repeated, await till.HandleAsync(Gateway.Verified("A1")));
        Assert.Equal(NotificationVerdict.Repeated, await Ask());
        Assert.Equal(1, (await till.OrderAsync("A1"))!.Effects);
    }
}
