using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace GatewayContracts.AspNetCore.Tests;

/// <summary>
/// What ASP.NET Core gives an endpoint holds for these too: groups, filters, metadata, forwarded headers.
/// </summary>
public sealed class HostingTests
{
    private static Task<NotificationAnswer> Acknowledge(
        Verified<PaymentNotification> notification,
        CancellationToken stopping
    ) => Task.FromResult(NotificationAnswer.Acknowledge);

    [Fact]
    public async Task It_may_stand_in_a_group()
    {
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapGroup("/pay").MapNotification<PaymentNotification>("/notify", Acknowledge)
        );
        Assert.Contains(
            "0000",
            (await shop.PostAsync(Gateway.Deliver("A1"), path: "/pay/notify")).Body,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Filters_run_before_it()
    {
        await using var shop = await Shop.StartAsync(endpoints =>
        {
            endpoints
                .MapNotification<PaymentNotification>("/open", Acknowledge)
                .AddEndpointFilter(
                    async (context, next) =>
                    {
                        context.HttpContext.Response.Headers["X-Filtered"] = "yes";
                        return await next(context);
                    }
                );
            endpoints
                .MapNotification<PaymentNotification>("/closed", Acknowledge)
                .AddEndpointFilter(
                    (_, _) => ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status503ServiceUnavailable))
                );
        });
        using var content = new ByteArrayContent(Gateway.Deliver("A1"));
        using var response = await shop.Courier.PostAsync(new Uri("/open", UriKind.Relative), content);
        Assert.Equal("yes", response.Headers.GetValues("X-Filtered").Single());
        Assert.Contains("0000", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.ServiceUnavailable,
            (await shop.PostAsync(Gateway.Deliver("A1"), path: "/closed")).Status
        );
    }

    [Fact]
    public async Task It_is_described_for_OpenAPI()
    {
        await using var shop = await Shop.StartAsync(
            endpoints =>
            {
                endpoints
                    .MapNotification<PaymentNotification>(Shop.Path, Acknowledge)
                    .WithSummary("The gateway tells of payments");
                endpoints.MapOpenApi();
            },
            services => services.AddOpenApi()
        );
        using var document = System.Text.Json.JsonDocument.Parse(
            await shop.Courier.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))
        );
        var post = document.RootElement.GetProperty("paths").GetProperty(Shop.Path).GetProperty("post");
        Assert.Equal("The gateway tells of payments", post.GetProperty("summary").GetString());
        var content = post.GetProperty("responses")
            .GetProperty("200")
            .GetProperty("content")
            .EnumerateObject()
            .Select(type => type.Name);
        Assert.Equal(
            "application/json;charset=utf-8",
            Assert.Single(content).Replace(" ", "", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("115.236.102.36", false)]
    [InlineData("203.0.113.7", true)]
    public async Task Senders_that_the_docs_do_not_list_are_told_also_behind_a_proxy(string sender, bool isTold)
    {
        await using var shop = await Shop.StartAsync(
            endpoints => endpoints.MapNotification<PaymentNotification>(Shop.Path, Acknowledge),
            services =>
                services.Configure<ForwardedHeadersOptions>(options =>
                    options.ForwardedHeaders = ForwardedHeaders.XForwardedFor
                ),
            application => application.UseForwardedHeaders()
        );
        shop.Courier.DefaultRequestHeaders.Add("X-Forwarded-For", sender);
        Assert.Contains("0000", (await shop.DeliverAsync("A1")).Body, StringComparison.Ordinal);
        Assert.Equal(
            isTold,
            shop.Log.GetSnapshot()
                .Any(line => line.Id.Id == 4004 && line.Message.Contains(sender, StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_body_of_a_million_bytes_is_refused_without_being_kept()
    {
        await using var shop = await Shop.StartAsync(
            endpoints => endpoints.MapNotification<PaymentNotification>(Shop.Path, Acknowledge),
            configure: options => options.Limits = new WireLimits { MaximumBytes = 1000 }
        );
        Assert.Contains("9999", (await shop.PostAsync(new byte[1_000_000])).Body, StringComparison.Ordinal);
        Assert.Equal(["TooLarge"], shop.Results);
    }

    [Fact]
    public async Task A_ledger_among_the_services_is_used()
    {
        var ledger = new CountingLedger();
        await using var shop = await Shop.StartAsync(
            endpoints =>
                endpoints.MapNotification<PaymentNotification>(
                    Shop.Path,
                    (_, _) => throw new InvalidOperationException("the ledger decides")
                ),
            services => services.AddSingleton<INotificationLedger>(ledger)
        );
        foreach (
            var (verdict, code) in ((NotificationVerdict, string)[])
                [
                    (NotificationVerdict.Handled, "0000"),
                    (NotificationVerdict.Repeated, "0000"),
                    (NotificationVerdict.Superseded, "0000"),
                    (NotificationVerdict.Conflict, "9999"),
                    (NotificationVerdict.Busy, "9999"),
                    (NotificationVerdict.Declined, "9999"),
                ]
        )
        {
            ledger.Verdict = verdict;
            Assert.Contains(code, (await shop.DeliverAsync("A1")).Body, StringComparison.Ordinal);
        }

        Assert.Equal(TimeSpan.FromSeconds(4), ledger.Patience);
    }

    /// <summary>Gives each verdict in turn, to see what the endpoint answers to it.</summary>
    private sealed class CountingLedger : INotificationLedger
    {
        public NotificationVerdict Verdict { get; set; }

        public TimeSpan Patience { get; private set; }

        public Task<NotificationVerdict> HandleAsync<T>(
            Verified<T> message,
            NotifiedEvent what,
            NotificationHandling<T> handler,
            TimeSpan patience,
            CancellationToken stopping
        )
            where T : class, IMessage<T>
        {
            Patience = patience;
            return Task.FromResult(Verdict);
        }
    }
}
