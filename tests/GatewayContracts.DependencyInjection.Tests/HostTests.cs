using LianLian;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WrenPay;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>From a bare host to a signed query: one line of registration, one section of settings.</summary>
public class HostTests
{
    [Fact]
    public async Task A_web_application()
    {
        await using var server = new RawServer((body, reply) => reply.SendAsync(Wren.AnswerTo(body, Settings.Gateway)));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Settings().With("Endpoint", server.Address.ToString()));
        builder.Services.AddGateway<WrenPayGateway>(builder.Configuration.GetSection("Wren")).AddHealthCheck();
        await using var app = builder.Build();
        app.MapGet(
            "/orders/{order}",
            async (string order, IWrenPayClient wren, CancellationToken stop) =>
                await wren.OrderQueryAsync(new() { Order = order }, stop) is Answered<OrderQueryResponse> answered
                    ? Results.Text(answered.Message.StateText)
                    : Results.StatusCode(502)
        );
        app.MapHealthChecks("/health");
        await app.StartAsync();
        using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Equal("PAID", await browser.GetStringAsync("/orders/O-5"));
        Assert.Equal("Healthy", await browser.GetStringAsync("/health"));
    }

    [Fact]
    public async Task A_worker()
    {
        await using var server = new RawServer((body, reply) => reply.SendAsync(Wren.AnswerTo(body, Settings.Gateway)));
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Settings().With("Endpoint", server.Address.ToString()));
        builder.Logging.AddFakeLogging();
        builder.Services.AddGateway<WrenPayGateway>(builder.Configuration.GetSection("Wren"));
        using var host = builder.Build();
        await host.StartAsync();

        Assert.IsType<Answered<OrderQueryResponse>>(
            await host.Services.GetRequiredService<IWrenPayClient>().OrderQueryAsync(new() { Order = "O-5" })
        );
        var report = Assert
            .Single(
                host.Services.GetFakeLogCollector().GetSnapshot(),
                record => record.Category == "GatewayContracts" && record.Id.Id == 1
            )
            .Message;
        Assert.Contains(
            "account Default: signed a text and verified it, by RSA2, with the platform's cryptography",
            report,
            StringComparison.Ordinal
        );
        await host.StopAsync();
    }

    [Fact]
    public async Task A_container_without_a_host()
    {
        await using var server = new RawServer((body, reply) => reply.SendAsync(Wren.AnswerTo(body, Settings.Gateway)));
        await using var shop = new Shop(new Settings().With("Endpoint", server.Address.ToString()));

        Assert.IsType<Answered<OrderQueryResponse>>(await shop.QueryAsync());
    }

    [Fact]
    public async Task A_published_gateway_beside_another()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Settings());
        builder.Services.AddGateway<WrenPayGateway>(builder.Configuration.GetSection("Wren"));
        builder
            .Services.AddGateway<LianLianGateway>()
            .AddAccount(
                "Shop",
                account =>
                {
                    account.MerchantId = "201103171000000000";
                    account.SigningKeys.Add(new() { Text = KeyPair.Shop.PrivatePem });
                    account.GatewayKeys.Add(new() { Text = KeyPair.Gateway.PublicPem });
                }
            );
        using var host = builder.Build();
        await host.StartAsync();

        Assert.IsType<LianLianClient>(host.Services.GetRequiredService<ILianLianClient>());
        Assert.Equal(
            "201103171000000000",
            (await host.Services.GetRequiredService<IGatewayAccounts<LianLianGateway>>().GetAsync()).Merchant
        );
        Assert.Equal(
            "There are several gateways (WrenPay, LianLian). Take a gateway's name as the key of the service, or "
                + "ask IGatewayAccounts<TGateway> of one of them for the account.",
            Assert.Throws<InvalidOperationException>(() => host.Services.GetRequiredService<MerchantAccount>()).Message
        );
        Assert.Equal("201103171000000000", host.Services.GetRequiredKeyedService<MerchantAccount>("LianLian").Merchant);
        Assert.Equal(KeyPair.Gateway.Public, host.Services.GetRequiredKeyedService<KeyRing>("WrenPay").Single());
        await host.StopAsync();
    }

    [Fact]
    public async Task Broken_settings_stop_the_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Settings().With("Timeuot", "1"));
        builder.Services.AddGateway<WrenPayGateway>(builder.Configuration.GetSection("Wren"));
        using var host = builder.Build();

        var problem = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(
            "The settings of WrenPay cannot be used:\n  Wren:Timeuot: There is no such setting. Is Timeout meant?",
            problem.Message
        );
    }

    [Fact]
    public async Task The_time_out_of_the_settings_follows_them()
    {
        await using var server = new RawServer((_, reply) => reply.HangAsync());
        var settings = new Settings().With("Endpoint", server.Address.ToString()).With("Retries:MaxAttempts", "1");
        await using var shop = new Shop(settings.With("Timeout", "00:00:00.100"));
        Assert.Equal(
            UnknownReason.TimedOut,
            Assert.IsType<Unknown<OrderQueryResponse>>(await shop.QueryAsync()).Reason
        );

        shop.Replace(settings.With("Timeout", "00:00:00.150").With("MaxAnswerBytes", "10"));

        var http = shop.Services.GetRequiredService<IHttpClientFactory>().CreateClient("WrenPay");
        Assert.Equal((TimeSpan.FromMilliseconds(150), server.Address), (http.Timeout, http.BaseAddress));
    }
}
