using System.IO.Compression;
using System.Text;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>
/// Over real HTTP: whatever a gateway does, the outcome says what is known, and the safety of the operation says how
/// often the server was called.
/// </summary>
public class MisbehaviourTests
{
    private const int Attempts = 3;

    // Each: what the server does, what is known then, and whether its answer was genuine, after which only what reads
    // is asked again.
    private static readonly Dictionary<
        string,
        (Func<byte[], RawReply, Task> Answer, string Known, bool Genuine)
    > s_table = new(StringComparer.Ordinal)
    {
        ["no answer"] = ((_, reply) => reply.HangAsync(), "TimedOut", false),
        ["slow headers"] = (
            async (_, reply) =>
            {
                await reply.WriteAsync("HTTP/1.1 200 OK\r\n");
                await reply.TrickleAsync("X-Slow: yes\r\n");
            },
            "TimedOut",
            false
        ),
        ["slow body"] = (
            async (_, reply) =>
            {
                await reply.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
                await reply.TrickleAsync("{");
            },
            "TimedOut",
            false
        ),
        ["closed without an answer"] = ((_, _) => Task.CompletedTask, "ConnectionFailed", false),
        ["reset in the middle of the body"] = (
            async (_, reply) =>
            {
                await reply.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"code\":");
                reply.Reset();
            },
            "ConnectionFailed",
            false
        ),
        ["500 with HTML"] = (
            (_, reply) => reply.SendAsync("<html>sorry</html>"u8.ToArray(), "500 Oops", "Content-Type: text/html\r\n"),
            "NotVerified NotJson",
            false
        ),
        ["empty"] = ((_, reply) => reply.SendAsync(default), "NotVerified NotJson", false),
        ["truncated JSON"] = (
            (_, reply) => reply.SendAsync(Wren.Answer().AsMemory(0, 60)),
            "NotVerified NotJson",
            false
        ),
        ["50 MB"] = (
            async (_, reply) =>
            {
                await reply.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 52428800\r\n\r\n");
                for (var sent = 0; sent < 50; sent++)
                {
                    await reply.WriteAsync(new string(' ', 1 << 20));
                }
            },
            "NotVerified TooLarge",
            false
        ),
        ["gzip bomb"] = (
            (_, reply) => reply.SendAsync(Bomb(), headers: "Content-Encoding: gzip\r\n"),
            "NotVerified InvalidText",
            false
        ),
        ["redirect"] = (
            (_, reply) => reply.SendAsync(default, "302 Found", "Location: /elsewhere\r\n"),
            "NotVerified NotJson",
            false
        ),
        ["unsigned success"] = ((_, reply) => reply.SendAsync(Wren.Unsigned()), "Unsigned SignatureMissing", false),
        ["unsigned error"] = (
            (_, reply) => reply.SendAsync(Wren.Unsigned("N"), "400 Bad Request"),
            "Unsigned SignatureMissing",
            false
        ),
        ["wrongly signed"] = (
            (_, reply) => reply.SendAsync(Wren.Answer(Settings.GatewayOf(Settings.Shop, KeyPair.Stranger))),
            "NotVerified UnknownKey",
            false
        ),
        ["other merchant"] = (
            (_, reply) => reply.SendAsync(Wren.Answer(Settings.GatewayOf("S-9"))),
            "NotVerified OtherMerchant",
            false
        ),
        ["algorithm switched"] = (
            (_, reply) => reply.SendAsync(Wren.Answer(Settings.GatewayOf(Settings.Shop, algorithm: "RSA"))),
            "NotVerified WrongAlgorithm",
            false
        ),
        ["another order's genuine answer"] = (
            (_, reply) => reply.SendAsync(Wren.Answer(order: "O-2")),
            "OtherQuestion",
            true
        ),
        ["unknown code"] = ((_, reply) => reply.SendAsync(Wren.Answer(code: "X7")), "CodeLeavesItOpen", true),
    };

    private static readonly Dictionary<string, (byte[] Answer, string Known)> s_known = new(StringComparer.Ordinal)
    {
        ["success"] = (Wren.Answer(), "Answered"),
        ["pending"] = (Wren.Answer(code: "W"), "Pending"),
        ["refusal"] = (Wren.Answer(code: "N"), "Refused"),
    };

    public static TheoryData<string> Misbehaviours => [.. s_table.Keys];

    public static TheoryData<string> Answers => [.. s_known.Keys];

    [Theory]
    [MemberData(nameof(Misbehaviours))]
    public async Task The_outcome_and_the_number_of_calls(string misbehaviour)
    {
        var (answer, known, genuine) = s_table[misbehaviour];

        await Holds(
            answer,
            known,
            money: 1,
            idempotent: genuine ? 1 : Attempts,
            read: Attempts,
            timesOut: known == "TimedOut"
        );
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task What_is_known_is_asked_once(string name)
    {
        var (answer, known) = s_known[name];

        await Holds((_, reply) => reply.SendAsync(answer), known, money: 1, idempotent: 1, read: 1, timesOut: false);
    }

    [Fact]
    public async Task Refused_connection()
    {
        var server = new RawServer((_, _) => Task.CompletedTask);
        var address = server.Address;
        await server.DisposeAsync();
        await using var shop = ShopAt(address, timesOut: false);

        Assert.Equal(
            "ConnectionFailed",
            Known(await shop.Client.OrderPayAsync(new() { Order = Wren.Order, Amount = 1 }))
        );
        Assert.DoesNotContain(shop.Log, line => line.StartsWith("20 ", StringComparison.Ordinal));
        Assert.Equal("ConnectionFailed", Known(await shop.QueryAsync()));
        Assert.Equal(
            Attempts - 1,
            shop.Log.Count(line =>
                line.StartsWith(
                    "20 Warning: OrderQuery left open what happened (ConnectionFailed)",
                    StringComparison.Ordinal
                )
            )
        );
    }

    [Fact]
    public async Task An_answer_after_a_failure_is_what_the_caller_gets()
    {
        var calls = 0;
        await using var server = new RawServer(
            (_, reply) =>
                Interlocked.Increment(ref calls) < Attempts ? Task.CompletedTask : reply.SendAsync(Wren.Answer())
        );
        await using var shop = ShopAt(server.Address, timesOut: false);

        Assert.Equal("Answered", Known(await shop.QueryAsync()));
        Assert.Equal(Attempts, server.Calls);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var server = new RawServer(
            (_, reply) =>
                reply.SendAsync(default, "307 Temporary Redirect", "Location: /elsewhere\r\nSet-Cookie: a=b\r\n")
        );
        await using var shop = ShopAt(server.Address, timesOut: false);

        await shop.QueryAsync();

        Assert.All(server.Paths, path => Assert.Equal("/order/query", path));
    }

    [Fact]
    public async Task A_caller_who_gives_up_ends_the_repeating()
    {
        using var stop = new CancellationTokenSource();
        await using var server = new RawServer(
            (_, reply) =>
            {
                stop.Cancel();
                return reply.HangAsync();
            }
        );
        await using var shop = ShopAt(server.Address, timesOut: false);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.QueryAsync(stop.Token));
        Assert.Equal(1, server.Calls);
    }

    private static async Task Holds(
        Func<byte[], RawReply, Task> answer,
        string known,
        int money,
        int idempotent,
        int read,
        bool timesOut
    )
    {
        await using var server = new RawServer(answer);
        await using var shop = ShopAt(server.Address, timesOut);

        Assert.Equal(known, Known(await shop.Client.OrderPayAsync(new() { Order = Wren.Order, Amount = 1 })));
        Assert.Equal(money, server.Calls);
        Assert.Equal(known, Known(await shop.Client.OrderCloseAsync(new() { Order = Wren.Order })));
        Assert.Equal(idempotent, server.Calls - money);
        Assert.Equal(known, Known(await shop.QueryAsync()));
        Assert.Equal(read, server.Calls - money - idempotent);
    }

    private static Shop ShopAt(Uri address, bool timesOut) =>
        new(
            new Settings()
                .With("Endpoint", address.ToString())
                .With("Timeout", timesOut ? "00:00:01" : "00:01:00")
                .With("Retries:MaxAttempts", Attempts.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .With("Retries:Delay", "00:00:00.001")
        );

    private static string Known<T>(Outcome<T> outcome)
        where T : class =>
        outcome is Unknown<T> unknown
            ? $"{unknown.Reason} {unknown.Refusal?.Reason}".Trim()
            : outcome.GetType().Name.Split('`')[0];

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.ASCII.GetBytes(new string(' ', 20_000_000)));
        }

        return bytes.ToArray();
    }
}
