using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using GannetPay;
using GatewayContracts.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GatewayContracts.Testing.Tests;

/// <summary>
/// A marker stands in every sensitive field, and every path is driven at the lowest level of the log: the marker is in
/// no log, span, measurement, exception, text for people, problem document or report.
/// </summary>
public sealed class MaskingTests : IDisposable
{
    private const string Shop = "S-1";

    private readonly TestGateway<GannetPayGateway> _gateway = new(Shop, "RSA2");
    private readonly Exposure _exposure = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task No_sensitive_value_leaves_the_shop_s_own_code()
    {
        await using var app = await StartAsync();
        var client = app.Services.GetRequiredService<IGannetPayClient>();
        List<string> seen = [];
        foreach (
            var (order, code, drifts) in new[]
            {
                ("1", "0", false),
                ("2", "0", true),
                ("3", "N", false),
                ("4", "W", false),
                ("5", "?", false),
            }
        )
        {
            _gateway.OnTheWay = reply =>
                reply with
                {
                    Body = SignedPayload.Of<ChargeResponse>(
                        Marked.Response(Shop, order, code, drifts),
                        _gateway.GatewayAccount
                    ),
                };
            seen.Add(See(await client.ChargeAsync(Marked.Request(order))));
        }

        // Another order's answer, a stranger's, one without a signature, one that is none, and none.
        _gateway.OnTheWay = reply =>
            reply with
            {
                Body = SignedPayload.Of<ChargeResponse>(Marked.Response(Shop, "1"), _gateway.GatewayAccount),
            };
        seen.Add(See(await client.ChargeAsync(Marked.Request("6"))));
        _gateway.OnTheWay = reply => reply;
        foreach (
            var reason in new[]
            {
                UnknownReason.NotVerified,
                UnknownReason.Unsigned,
                UnknownReason.TimedOut,
                UnknownReason.ConnectionFailed,
            }
        )
        {
            _gateway.FailNext(reason);
            seen.Add(See(await client.ChargeAsync(Marked.Request("1"))));
        }

        _gateway.OnTheWay = _ => TestReply.OfText(500, Marked.Marker);
        seen.Add(See(await client.ChargeAsync(Marked.Request("1"))));
        _exposure.See(
            await Assert.ThrowsAsync<InvalidMessageException>(() => client.ChargeAsync(Marked.BrokenRequest("1")))
        );

        using var courier = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        foreach (var (state, drifts) in new[] { ("PAID", false), ("PAID", true), ("WAITING", false), ("PAID", false) })
        {
            _exposure.See(
                await PostAsync(
                    courier,
                    SignedPayload.Of<Charged>(Marked.Notification(Shop, "1", state, drifts), _gateway.GatewayAccount)
                )
            );
        }

        // The same event with other contents, and one that the handler fails at.
        foreach (
            var payload in new[]
            {
                Marked.Notification(Shop, "1").Replace("Perth", "Bern", StringComparison.Ordinal),
                Marked.Notification(Shop, "failing"),
            }
        )
        {
            _exposure.See(await PostAsync(courier, SignedPayload.Of<Charged>(payload, _gateway.GatewayAccount)));
        }

        var stranger = new TestGateway<GannetPayGateway>(Shop, "RSA2", gatewayKeys: TestKeyPair.Create());
        _exposure.See(
            await PostAsync(courier, SignedPayload.Of<Charged>(Marked.Notification(Shop, "1"), stranger.GatewayAccount))
        );
        _exposure.See(await PostAsync(courier, Encoding.UTF8.GetBytes(Marked.Notification(Shop, "1"))));
        var tampered = Encoding
            .UTF8.GetString(SignedPayload.Of<Charged>(Marked.Notification(Shop, "1"), _gateway.GatewayAccount))
            .Replace("Perth", "Bern", StringComparison.Ordinal);
        _exposure.See(await PostAsync(courier, Encoding.UTF8.GetBytes(tampered)));
        _exposure.See(await (await courier.GetAsync(new Uri("/charge", UriKind.Relative))).Content.ReadAsStringAsync());
        _exposure.See(await app.Services.GetRequiredService<IGatewayDoctor>().ExamineAsync());
        await app.StopAsync();
        _exposure.See(app.Services.GetFakeLogCollector().GetSnapshot());

        var all = _exposure.All();
        Assert.Equal(
            [
                "Answered",
                "Answered",
                "Refused",
                "Pending",
                "CodeLeavesItOpen",
                "OtherQuestion",
                "NotVerified",
                "Unsigned",
                "TimedOut",
                "ConnectionFailed",
                "NotVerified",
            ],
            seen
        );
        Assert.Equal(Marked.Marker, _gateway.Received<ChargeRequest>()[0].Verified?.Message.Password);
        foreach (
            var landmark in new[]
            {
                "GannetPay Charge",
                "gateway.message.drift",
                "gateway.client.call.duration",
                "(name, 13 characters)",
                "(secret, ",
                "4002",
                "4006",
                "4101",
                "4102",
                "\"errors\"",
            }
        )
        {
            Assert.Contains(landmark, all, StringComparison.Ordinal);
        }

        foreach (var marker in new[] { Marked.Marker, Marked.Marker[..9], Marked.Digits })
        {
            Assert.DoesNotContain(marker, all, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Debuggers_show_what_ToString_shows()
    {
        var shown = typeof(SignedMessage)
            .Assembly.GetExportedTypes()
            .Concat(typeof(ChargeRequest).Assembly.GetTypes())
            .Where(type =>
                type.GetCustomAttribute<DebuggerDisplayAttribute>() is not null
                && type.Namespace?.StartsWith("System", StringComparison.Ordinal) == false
            );

        Assert.Empty(shown);
    }

    public void Dispose()
    {
        _exposure.Dispose();
        _folder.Dispose();
    }

    private string See(Outcome<ChargeResponse> outcome)
    {
        _exposure.See(outcome);
        _exposure.See(JsonSerializer.Serialize(outcome));
        var answer = outcome switch
        {
            Answered<ChargeResponse> answered => answered.Answer,
            Pending<ChargeResponse> pending => pending.Answer,
            Refused<ChargeResponse> refused => refused.Answer,
            Unknown<ChargeResponse> unknown => unknown.Answer,
            _ => null,
        };
        foreach (
            var part in new object?[]
            {
                answer,
                answer?.Message,
                answer is null ? null : JsonSerializer.Serialize(answer.Message),
                answer?.Message.Payer,
                answer?.Message.Hint,
            }
        )
        {
            _exposure.See(part);
        }

        foreach (var departure in answer?.Drift ?? [])
        {
            _exposure.See($"{departure} {departure.Value} {departure.Limit} {string.Join(' ', departure.Fields)}");
        }

        if (outcome is Unknown<ChargeResponse> open)
        {
            _exposure.See($"{open.Message} {open.Refusal} {open.Code} {open.Text}");
        }

        return outcome is Unknown<ChargeResponse> { Reason: var reason }
            ? reason.ToString()
            : outcome.GetType().Name.Split('`')[0];
    }

    private async Task<WebApplication> StartAsync()
    {
        _gateway.Answer(
            (ChargeRequest request) =>
                new ChargeResponse
                {
                    Code = Code.Done,
                    Order = request.Order,
                    Name = Marked.Marker,
                }
        );
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddFakeLogging();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder
            .Configuration.AddInMemoryCollection(_gateway.SettingsFor("Gannet"))
            .AddInMemoryCollection([new("Gannet:Retries:MaxAttempts", "1")]);
        builder
            .Services.AddGateway<GannetPayGateway>(builder.Configuration.GetSection("Gannet"))
            .AddHealthCheck()
            .ConfigureHttpClient(http => http.ConfigurePrimaryHttpMessageHandler(_gateway.CreateHandler));
        builder.Services.AddDbContext<MarkedContext>(options =>
            options.UseSqlite($"Data Source={_folder.PathOf("ledger.db")};Pooling=False")
        );
        builder.Services.AddNotificationEndpoints(options => options.LogRefusalsEvery = TimeSpan.Zero);
        builder.Services.AddNotificationLedger<MarkedContext>();
        var app = builder.Build();
        app.MapNotification(
            "/charged",
            (Verified<Charged> notification, CancellationToken _) =>
            {
                _exposure.See(
                    $"{notification} {notification.Message} {NotificationIdentity.Of(notification)} "
                        + $"{JsonSerializer.Serialize(notification.Message)}"
                );
                return notification.Message.Order == "failing"
                    ? throw new InvalidOperationException($"{notification.Message}")
                    : Task.FromResult(NotificationAnswer.Acknowledge);
            }
        );
        app.MapGet(
                "/charge",
                async (IGannetPayClient client) =>
                    Results.Text($"{await client.ChargeAsync(Marked.BrokenRequest("1"))}")
            )
            .WithInvalidMessageProblem();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<MarkedContext>().Database.EnsureCreatedAsync();
        }

        await app.StartAsync();
        return app;
    }

    private static async Task<string> PostAsync(HttpClient courier, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        using var response = await courier.PostAsync(new Uri("/charged", UriKind.Relative), content);
        return await response.Content.ReadAsStringAsync();
    }
}
