using GatewayContracts.Language;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using WrenPay;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>
/// Several merchants side by side: by name, by the merchant of a message, and coming and going with the configuration.
/// </summary>
public class AccountsTests
{
    private const string Paid = """{"shop":"%","sign_type":"RSA2","order":"O-1","state":"PAID"}""";

    [Fact]
    public async Task A_client_by_name_signs_for_that_account()
    {
        List<string> merchants = [];
        await using var server = new RawServer(
            (body, reply) =>
            {
                merchants.Add(System.Text.Json.JsonDocument.Parse(body).RootElement.GetProperty("shop").GetString()!);
                return reply.SendAsync(Wren.AnswerTo(body, Settings.GatewayOf(merchants[^1])));
            }
        );
        await using var shop = new Shop(Two().With("Endpoint", server.Address.ToString()));

        foreach (var name in (string[])["Default", "Second", "second"])
        {
            Assert.IsType<Answered<OrderQueryResponse>>(
                await shop
                    .Services.GetRequiredKeyedService<IWrenPayClient>(name)
                    .OrderQueryAsync(new() { Order = Wren.Order })
            );
        }

        Assert.IsType<Answered<OrderQueryResponse>>(
            await shop.Services.GetRequiredService<WrenPayClient>().OrderQueryAsync(new() { Order = Wren.Order })
        );
        Assert.Equal(["S-1", "S-2", "S-2", "S-1"], merchants);
    }

    [Fact]
    public async Task A_client_is_made_once_a_name()
    {
        await using var shop = new Shop(Two());

        Assert.Same(
            shop.Services.GetRequiredService<IWrenPayClient>(),
            shop.Services.GetRequiredService<WrenPayClient>()
        );
        Assert.Same(
            shop.Services.GetRequiredKeyedService<IWrenPayClient>("Second"),
            shop.Services.GetRequiredKeyedService<IWrenPayClient>("Second")
        );
        Assert.NotSame(shop.Services.GetRequiredKeyedService<IWrenPayClient>("Second"), shop.Client);
    }

    [Fact]
    public async Task An_account_that_is_none_is_told_with_those_that_are()
    {
        await using var shop = new Shop(Two());

        var problem = await Assert.ThrowsAsync<GatewayConfigurationException>(() =>
            shop.Services.GetRequiredKeyedService<IWrenPayClient>("Third").OrderQueryAsync(new() { Order = Wren.Order })
        );

        Assert.Equal(
            "The account Third of WrenPay cannot be used:\n  There is no such account in the settings, or no "
                + "longer. There is: Second, Default.",
            problem.Message
        );
    }

    [Fact]
    public async Task A_received_message_finds_its_account()
    {
        await using var shop = new Shop(Two());

        Assert.Equal("S-2", (await Open("S-2")).Verified!.Message.Shop);
        Assert.Equal("S-1", (await Open("S-1")).Verified!.Message.Shop);
        Assert.Equal(RefusalReason.UnknownMerchant, (await Open("S-9")).Refusal!.Reason);
        Assert.Equal(
            RefusalReason.NotJson,
            (await shop.Accounts.OpenAsync<OrderPaid>("?"u8.ToArray())).Refusal!.Reason
        );
        Assert.Equal("S-2", (await shop.Accounts.FindByMerchantAsync("S-2"))!.Merchant);
        Assert.Null(await shop.Accounts.FindByMerchantAsync("S-9"));

        async Task<Opened<OrderPaid>> Open(string merchant) =>
            await shop.Accounts.OpenAsync<OrderPaid>(
                SignedPayload.Of<OrderPaid>(
                    Paid.Replace("%", merchant, StringComparison.Ordinal),
                    Settings.GatewayOf(merchant)
                )
            );
    }

    [Fact]
    public async Task Accounts_come_and_go_with_the_configuration()
    {
        await using var shop = new Shop(new Settings());
        Assert.Equal(["Default"], await shop.Accounts.GetNamesAsync());

        shop.Replace(Two());
        Assert.Equal(["Default", "Second"], (await shop.Accounts.GetNamesAsync()).Order());
        Assert.Equal("S-2", (await shop.Accounts.GetAsync("Second")).Merchant);

        shop.Replace(new Settings());
        Assert.Equal(["Default"], await shop.Accounts.GetNamesAsync());
        Assert.Contains(
            "11 Warning: The account Second of WrenPay was removed from the settings; nothing can be sent or "
                + "received for it any more.",
            shop.Log
        );
    }

    [Fact]
    public async Task Settings_that_are_broken_while_the_application_runs_change_nothing_and_throw_at_nobody()
    {
        await using var shop = new Shop(new Settings());
        var before = await shop.Accounts.GetAsync();

        shop.Replace(new Settings().With("Timeuot", "1").With("Accounts:Second:MerchantId", "S-2"));

        Assert.Same(before, await shop.Accounts.GetAsync());
        Assert.Contains(
            "12 Error: New settings or keys of WrenPay are broken; the old ones stay in use until that is "
                + "mended:\n  Wren:Timeuot: There is no such setting. Is Timeout meant?",
            shop.Log
        );
    }

    [Fact]
    public async Task A_new_account_that_is_broken_leaves_the_others_alone()
    {
        await using var shop = new Shop(new Settings());
        await shop.Accounts.GetAsync();

        shop.Replace(Two().With("Accounts:Second:SigningKey", "none"));
        Assert.Equal(["Default"], await shop.Accounts.GetNamesAsync());

        shop.Replace(Two());
        Assert.Equal(2, (await shop.Accounts.GetNamesAsync()).Count);
        shop.Replace(Two().With("Accounts:Second:SigningKey", "none"));
        Assert.Equal(KeyPair.Shop.Public, (await shop.Accounts.GetAsync("Second")).SigningKey.PublicKey);
    }

    [Fact]
    public async Task The_account_and_its_keys_are_in_the_container()
    {
        await using var shop = new Shop(Two());

        Assert.Equal("S-1", shop.Services.GetRequiredService<MerchantAccount>().Merchant);
        Assert.Equal("S-2", shop.Services.GetRequiredKeyedService<MerchantAccount>("Second").Merchant);
        Assert.Equal([KeyPair.Gateway.Public], shop.Services.GetRequiredService<KeyRing>());
        Assert.Equal("WrenPay", shop.Services.GetRequiredService<IGatewayAccounts>().Gateway);
    }

    [Fact]
    public async Task Accounts_are_added_in_code()
    {
        await using var shop = new Shop(
            new Settings(),
            builder =>
                builder.AddAccount(
                    "Coded",
                    account =>
                    {
                        account.MerchantId = "S-7";
                        account.Algorithm = "SECRET";
                        account.Secret = new() { Secret = "shared-by-two" };
                    }
                )
        );

        Assert.Equal(
            ("S-7", KeyFamily.Secret),
            (
                (await shop.Accounts.GetAsync("coded")).Merchant,
                (await shop.Accounts.GetAsync("coded")).SigningKey.Family
            )
        );
    }

    [Fact]
    public async Task Keys_come_from_a_source_of_the_user_s_and_change_when_it_says_so()
    {
        var source = new Vault { Keys = KeyPair.Gateway };
        await using var shop = new Shop(
            new Settings().Without("GatewayKeys").Without("SigningKey"),
            builder => builder.UseKeySource(source)
        );
        Assert.Equal(KeyPair.Gateway.Public, (await shop.Accounts.GetAsync()).Keys.Single());

        source.Change(KeyPair.Next);
        await Eventually.HoldsAsync(async () =>
            (await shop.Accounts.GetAsync()).Keys.Single().Equals(KeyPair.Next.Public)
        );

        // A source that fails leaves the keys in use, and what it threw may say too much.
        source.Change(null);
        await Eventually.HoldsAsync(() =>
            Task.FromResult(shop.Log.Any(line => line.StartsWith("12 ", StringComparison.Ordinal)))
        );
        Assert.Equal(KeyPair.Next.Public, (await shop.Accounts.GetAsync()).Keys.Single());
        var log = Assert.Single(shop.Log, line => line.StartsWith("12 ", StringComparison.Ordinal));
        Assert.EndsWith(
            "\n  Wren: The key source Vault brought no keys. It threw InvalidOperationException.",
            log,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_gateway_is_added_once() =>
        Assert.Equal(
            "WrenPay was added before. Say more of it by what AddGateway returned: AddAccount for a further account.",
            Assert.Throws<InvalidOperationException>(() => AddTwice(new ServiceCollection())).Message
        );

    private static void AddTwice(ServiceCollection services)
    {
        services.AddGateway<WrenPayGateway>();
        services.AddGateway<WrenPayGateway>();
    }

    private static Settings Two() =>
        new Settings()
            .With("Accounts:Second:MerchantId", "S-2")
            .With("Accounts:Second:Algorithm", "RSA2")
            .With("Accounts:Second:SigningKey", KeyPair.Shop.PrivatePem)
            .With("Accounts:Second:GatewayKeys", KeyPair.Gateway.PublicPem);

    private sealed class Vault : IKeySource
    {
        private ConfigurationReloadToken _changed = new();

        public KeyPair? Keys { get; set; }

        public async ValueTask<AccountKeys> LoadAsync(
            string gateway,
            string account,
            CancellationToken cancellationToken
        )
        {
            await Task.Yield();
            return Keys is { } keys
                ? new([new(KeyPair.Shop.Private)], [new(keys.Public)])
                : throw new InvalidOperationException("the vault's own words");
        }

        public IChangeToken GetChangeToken() => _changed;

        public void Change(KeyPair? keys)
        {
            Keys = keys;
            Interlocked.Exchange(ref _changed, new ConfigurationReloadToken()).OnReload();
        }
    }
}
