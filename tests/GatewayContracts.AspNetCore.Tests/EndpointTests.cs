using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GatewayContracts.AspNetCore.Tests;

/// <summary>What a gateway gets for an answer, and what a handler gets to see.</summary>
public sealed class EndpointTests
{
    private const string Acknowledged = """{"ret_code":"0000","ret_msg":"交易成功"}""";
    private const string Refused = """{"ret_code":"9999","ret_msg":"交易失败"}""";
    private static readonly (HttpStatusCode, string?, string) s_acknowledged = (
        HttpStatusCode.OK,
        "application/json; charset=utf-8",
        Acknowledged
    );
    private static readonly (HttpStatusCode, string?, string) s_refused = (
        HttpStatusCode.OK,
        "application/json; charset=utf-8",
        Refused
    );

    private static Task<NotificationAnswer> Acknowledge(
        Verified<PaymentNotification> notification,
        CancellationToken stopping
    ) => Task.FromResult(NotificationAnswer.Acknowledge);

    [Fact]
    public async Task A_genuine_delivery_is_handled_and_acknowledged_to_the_byte()
    {
        var seen = new List<string?>();
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapNotification<PaymentNotification>(
                Shop.Path,
                (notification, _) =>
                {
                    seen.Add(notification.Message.NoOrder);
                    return Task.FromResult(NotificationAnswer.Acknowledge);
                }
            )
        );
        Assert.Equal(s_acknowledged, await shop.DeliverAsync("A1"));
        Assert.Equal(["A1"], seen);
        Assert.Equal(["Handled"], shop.Results);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/json;charset=utf-8")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task The_content_type_does_not_matter(string? contentType)
    {
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapNotification<PaymentNotification>(Shop.Path, Acknowledge)
        );
        Assert.Equal(s_acknowledged, await shop.PostAsync(Gateway.Deliver("A1"), contentType));
    }

    [Fact]
    public async Task A_handler_that_refuses_or_throws_is_a_refusal()
    {
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapNotification<PaymentNotification>(
                Shop.Path,
                (notification, _) =>
                    notification.Message.NoOrder == "A1"
                        ? Task.FromResult(NotificationAnswer.Refuse)
                        : throw new FormatException("the shop's own fault")
            )
        );
        Assert.Equal(s_refused, await shop.DeliverAsync("A1"));
        Assert.Equal(s_refused, await shop.DeliverAsync("A2"));
        Assert.Equal(["Declined", "failed"], shop.Results);
        var line = Assert.Single(shop.Log.GetSnapshot(), line => line.Id.Id == 4002);
        Assert.IsType<FormatException>(line.Exception);
    }

    public static TheoryData<string, string> Forgeries =>
        new()
        {
            { "", "NotJson" },
            { "{}", "SignatureMissing" },
            { "GET / HTTP/1.1", "NotJson" },
            {
                Encoding.UTF8.GetString(Gateway.Deliver("A1")).Replace("0.10", "9.10", StringComparison.Ordinal),
                "DoesNotMatch"
            },
            { new string('x', 2 << 20), "TooLarge" },
        };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task What_is_forged_or_broken_is_refused_before_the_handler(string body, string reason)
    {
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapNotification<PaymentNotification>(
                Shop.Path,
                (_, _) => throw new InvalidOperationException("not reached")
            )
        );
        Assert.Equal(s_refused, await shop.PostAsync(Encoding.UTF8.GetBytes(body)));
        Assert.Equal([reason], shop.Results);
        Assert.Contains(
            reason,
            Assert.Single(shop.Log.GetSnapshot(), line => line.Id.Id == 4001).Message,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(shop.Log.GetSnapshot(), line => line.Exception is not null);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Why_a_signature_does_not_hold_is_logged_where_that_is_wanted(bool isWanted)
    {
        await using var shop = await Shop.StartAsync(
            endpoints => endpoints.MapNotification<PaymentNotification>(Shop.Path, Acknowledge),
            configure: options => options.ExplainRefusals = isWanted
        );
        var body = Encoding.UTF8.GetString(Gateway.Deliver("A1"));

        await shop.PostAsync(Encoding.UTF8.GetBytes(body.Replace("\"0.10\"", "\"0.1\"", StringComparison.Ordinal)));
        await shop.PostAsync(Encoding.UTF8.GetBytes("no JSON"));

        var lines = shop.Log.GetSnapshot().Where(line => line.Id.Id == 4007).Select(line => line.Message).ToList();
        if (!isWanted)
        {
            Assert.Empty(lines);
            return;
        }

        var line = Assert.Single(lines);
        Assert.Contains("The number in money_order is signed with two decimal places.", line, StringComparison.Ordinal);
        Assert.DoesNotContain("王小明", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_of_forgeries_costs_one_line_of_the_log_until_the_time_is_over()
    {
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapNotification<PaymentNotification>(Shop.Path, Acknowledge)
        );
        for (var i = 0; i < 100; i++)
        {
            await shop.PostAsync("{}"u8.ToArray());
        }

        shop.Clock.Advance(TimeSpan.FromSeconds(11));
        await shop.PostAsync("{}"u8.ToArray());
        Assert.Equal(
            ["(0 more", "(99 more"],
            shop.Log.GetSnapshot()
                .Where(line => line.Id.Id == 4001)
                .Select(line => line.Message[line.Message.LastIndexOf('(')..].Split(" of")[0])
        );
        Assert.Equal(101, shop.Results.Count(result => result == "SignatureMissing"));
    }

    [Fact]
    public async Task Services_are_those_of_the_delivery()
    {
        await using var shop = await Shop.StartAsync(
            endpoints =>
            {
                endpoints.MapNotification(
                    "/one",
                    async (Verified<PaymentNotification> notification, Scoped scoped, CancellationToken stopping) =>
                        scoped.Take()
                );
                endpoints.MapNotification(
                    "/two",
                    async (
                        Verified<PaymentNotification> notification,
                        Scoped scoped,
                        Scoped again,
                        CancellationToken stopping
                    ) => ReferenceEquals(scoped, again) ? scoped.Take() : NotificationAnswer.Refuse
                );
                endpoints.MapNotification(
                    "/three",
                    async (
                        Verified<PaymentNotification> notification,
                        Scoped scoped,
                        Scoped again,
                        IServiceProvider services,
                        CancellationToken stopping
                    ) => services.GetRequiredService<Scoped>().Take()
                );
                endpoints.MapNotification<PaymentNotification>("/class");
            },
            services => services.AddScoped<Scoped>().AddScoped<INotificationHandler<PaymentNotification>, Handler>()
        );
        foreach (var path in (string[])["/one", "/one", "/two", "/three", "/class", "/class"])
        {
            Assert.Equal(s_acknowledged, await shop.PostAsync(Gateway.Deliver("A1"), path: path));
        }
    }

    [Fact]
    public async Task What_is_not_registered_is_told_when_it_is_mapped()
    {
        var noHandler = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Shop.StartAsync(endpoints => endpoints.MapNotification<PaymentNotification>(Shop.Path))
        );
        Assert.Equal(
            "No handler for PaymentNotification is registered: "
                + "services.AddScoped<INotificationHandler<PaymentNotification>, ...>(), or give MapNotification "
                + "a delegate.",
            noHandler.Message
        );
        var bare = WebApplication.CreateSlimBuilder().Build();
        var noServices = Assert.Throws<InvalidOperationException>(() =>
            bare.MapNotification<PaymentNotification>(Shop.Path, Acknowledge)
        );
        Assert.Equal(
            "Notifications need their services: builder.Services.AddNotificationEndpoints().",
            noServices.Message
        );
    }

    [Fact]
    public async Task Only_posts_are_taken()
    {
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapNotification<PaymentNotification>(Shop.Path, Acknowledge)
        );
        using var response = await shop.Courier.GetAsync(new Uri(Shop.Path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    private sealed class Scoped
    {
        private int _taken;

        public NotificationAnswer Take() => _taken++ == 0 ? NotificationAnswer.Acknowledge : NotificationAnswer.Refuse;
    }

    private sealed class Handler(Scoped scoped) : INotificationHandler<PaymentNotification>
    {
        public Task<NotificationAnswer> HandleAsync(
            Verified<PaymentNotification> notification,
            CancellationToken stopping
        ) => Task.FromResult(scoped.Take());
    }
}
