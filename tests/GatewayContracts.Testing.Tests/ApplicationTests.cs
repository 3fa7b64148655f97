using LianLian;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GatewayContracts.Testing.Tests;

/// <summary>A whole application against the test gateway: its settings, its calls, its notifications.</summary>
public class ApplicationTests
{
    [Fact]
    public async Task An_application_runs_against_it()
    {
        var gateway = Responses
            .NewGateway()
            .Answer<PaymentResultQueryRequest, PaymentResultQueryResponse>(Responses.Paid);
        List<string> handled = [];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder
            .Configuration.AddInMemoryCollection(gateway.SettingsFor("LianLian"))
            .AddInMemoryCollection([new("LianLian:Retries:Delay", "00:00:00.001")]);
        builder
            .Services.AddGateway<LianLianGateway>(builder.Configuration.GetSection("LianLian"))
            .ConfigureHttpClient(http => http.ConfigurePrimaryHttpMessageHandler(gateway.CreateHandler));
        builder.Services.AddNotificationEndpoints();
        await using var app = builder.Build();
        app.MapNotification(
            "/notify",
            (Verified<PaymentNotification> notification, CancellationToken _) =>
            {
                handled.Add(notification.Message.NoOrder);
                return Task.FromResult(NotificationAnswer.Acknowledge);
            }
        );
        await app.StartAsync();

        // The query is repeated by the spec's safety, so that two failures do not show.
        gateway.FailNext(UnknownReason.ConnectionFailed, times: 2);
        var outcome = await app
            .Services.GetRequiredService<ILianLianClient>()
            .PaymentResultQueryAsync(new() { NoOrder = "7" });
        using var merchant = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.IsType<Answered<PaymentResultQueryResponse>>(outcome);
        Assert.Equal(3, gateway.Received<PaymentResultQueryRequest>().Count);
        Assert.True(await gateway.NotifyAsync(merchant, "/notify", Responses.Notification("7")));
        Assert.Equal(["7"], handled);
        var stranger = new TestGateway<LianLianGateway>(Responses.Merchant, gatewayKeys: TestKeyPair.Create());
        Assert.False(await stranger.NotifyAsync(merchant, "/notify", Responses.Notification("8")));
        Assert.Equal(["7"], handled);
    }
}
