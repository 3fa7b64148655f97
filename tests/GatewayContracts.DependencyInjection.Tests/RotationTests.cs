using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using WrenPay;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>
/// The gateway changes its key again and again while calls run: none of them fails, and nothing is left behind.
/// </summary>
public sealed class RotationTests : IDisposable
{
    private const int Threads = 16;
    private const int Rotations = 6;
    private const int CallsBetween = 100;

    /// <summary>How long the longer variant runs, in seconds.</summary>
    private const string Longer = "GATEWAY_ROTATION_SECONDS";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Under_load()
    {
        var seconds = int.TryParse(
            Environment.GetEnvironmentVariable(Longer),
            CultureInfo.InvariantCulture,
            out var given
        )
            ? given
            : 0;
        var until = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
        var keys = new[] { new KeyPair(), new KeyPair() };
        var sender = Settings.GatewayOf(Settings.Shop, keys[0]);
        await using var server = new RawServer(
            (body, reply) => reply.SendAsync(Wren.AnswerTo(body, Volatile.Read(ref sender)))
        );
        await using var shop = new Shop(
            TwoFiles(keys)
                .With("Endpoint", server.Address.ToString())
                .With("KeyCheckInterval", "00:00:00.020")
                .With("Retries:MaxAttempts", "1")
        );
        var answers = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        using var measured = new VerifiedMeter();
        var calls = 0;
        var stop = false;
        ConcurrentQueue<string> others = [];

        async Task Call()
        {
            while (!Volatile.Read(ref stop))
            {
                var outcome = await shop.QueryAsync();
                if (outcome is Answered<OrderQueryResponse> answered)
                {
                    answers.AddOrUpdate(answered.Answer.Key.Fingerprint, 1, (_, count) => count + 1);
                }
                else
                {
                    others.Enqueue(outcome.ToString()!);
                }

                Interlocked.Increment(ref calls);
            }
        }

        var callers = Enumerable.Range(0, Threads).Select(_ => Task.Run(Call)).ToList();
        var handles = 0;
        List<string> used = [keys[0].Public.Fingerprint];
        for (var rotation = 1; rotation <= Rotations || Stopwatch.GetTimestamp() < until; rotation++)
        {
            await ReachAsync(() => Volatile.Read(ref calls), Volatile.Read(ref calls) + CallsBetween);
            handles = rotation == 2 ? Handles() : handles;

            // The gateway announces its next key; the shop has both before the gateway uses it.
            var next = new KeyPair();
            var slot = rotation % 2;
            _folder.Replace($"gateway-{slot}.pem", next.PublicPem);
            var fingerprint = next.Public.Fingerprint;
            await Eventually.HoldsAsync(async () =>
                (await shop.Accounts.GetAsync()).Keys.Any(key => key.Fingerprint == fingerprint)
            );
            Volatile.Write(ref sender, Settings.GatewayOf(Settings.Shop, next));
            used.Add(fingerprint);
        }

        await ReachAsync(() => Volatile.Read(ref calls), Volatile.Read(ref calls) + CallsBetween);
        Volatile.Write(ref stop, true);
        await Task.WhenAll(callers);

        Assert.True(others.IsEmpty, $"{others.Count} of {calls} calls: {string.Join("\n", others.Take(3))}");
        Assert.Equal(used.Order(StringComparer.Ordinal), answers.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(answers.OrderBy(answer => answer.Key, StringComparer.Ordinal), measured.Of(used));
        Assert.All(
            used,
            fingerprint => Assert.StartsWith("gateway-", measured.NameOf(fingerprint), StringComparison.Ordinal)
        );
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.InRange(Handles(), 0, handles + 100);
        if (seconds > 0)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{calls} calls by {Threads} threads, {used.Count} keys, {handles} handles after the second "
                        + $"rotation, {Handles()} at the end."
                )
            );
        }
    }

    [Fact]
    public async Task A_new_file_is_taken_over_and_the_old_key_is_gone()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var shop = new Shop(TwoFiles([KeyPair.Gateway, KeyPair.Next]), clock: clock);
        Assert.Equal([KeyPair.Gateway.Public, KeyPair.Next.Public], (await shop.Accounts.GetAsync()).Keys);

        _folder.Replace("gateway-0.pem", KeyPair.Stranger.PublicPem);
        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal([KeyPair.Stranger.Public, KeyPair.Next.Public], (await shop.Accounts.GetAsync()).Keys);
        Assert.Contains(
            $"10 Information: The account Default of WrenPay was loaded: {KeyPair.Shop.Private}; gateway-0.pem "
                + $"({KeyPair.Stranger.Public}); gateway-1.pem ({KeyPair.Next.Public}).",
            shop.Log
        );
    }

    [Fact]
    public async Task A_broken_new_file_keeps_the_old_key_and_says_so_once()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var shop = new Shop(TwoFiles([KeyPair.Gateway, KeyPair.Next]), clock: clock);
        await shop.Accounts.GetAsync();
        var doctor = (IGatewayDoctor)shop.Services.GetService(typeof(IGatewayDoctor))!;

        var path = _folder.Replace("gateway-0.pem", KeyPair.Gateway.PublicPem[..80]);
        _folder.Replace("gateway-1.pem", KeyPair.Stranger.PublicPem);
        clock.Advance(TimeSpan.FromSeconds(10));
        clock.Advance(TimeSpan.FromSeconds(10));

        // The file beside it is taken over all the same.
        Assert.Equal([KeyPair.Gateway.Public, KeyPair.Stranger.Public], (await shop.Accounts.GetAsync()).Keys);
        var error = Assert.Single(shop.Log, line => line.StartsWith("12 ", StringComparison.Ordinal));
        Assert.StartsWith(
            $"12 Error: New settings or keys of WrenPay are broken; the old ones stay in use until that is "
                + $"mended:\n  Wren:GatewayKeys:0:File: {path} holds ",
            error,
            StringComparison.Ordinal
        );
        Assert.Equal(FindingLevel.Warning, (await doctor.ExamineAsync()).Level);

        _folder.Replace("gateway-0.pem", KeyPair.Gateway.PublicPem);
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(FindingLevel.Information, (await doctor.ExamineAsync()).Level);
    }

    [Fact]
    public async Task A_file_that_disappears_keeps_the_old_key()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var shop = new Shop(TwoFiles([KeyPair.Gateway, KeyPair.Next]), clock: clock);
        await shop.Accounts.GetAsync();

        File.Delete(_folder.PathOf("gateway-0.pem"));
        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal([KeyPair.Gateway.Public, KeyPair.Next.Public], (await shop.Accounts.GetAsync()).Keys);
        Assert.Contains(shop.Log, line => line.Contains("gateway-0.pem does not exist", StringComparison.Ordinal));
    }

    // As Kubernetes does with mounted secrets: key → ..data/key, and ..data is a link that is switched.
    [Fact]
    public async Task A_link_that_is_switched_is_seen()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        foreach (var (version, keys) in new[] { ("..1", KeyPair.Gateway), ("..2", KeyPair.Next) })
        {
            _folder.Write($"{version}/gateway.pem", keys.PublicPem);
        }

        Directory.CreateSymbolicLink(_folder.PathOf("..data"), "..1");
        File.CreateSymbolicLink(_folder.PathOf("gateway.pem"), "..data/gateway.pem");
        await using var shop = new Shop(
            new Settings().Without("GatewayKeys").With("GatewayKeys:File", _folder.PathOf("gateway.pem")),
            clock: clock
        );
        Assert.Equal(KeyPair.Gateway.Public, (await shop.Accounts.GetAsync()).Keys.Single());

        Directory.Delete(_folder.PathOf("..data"));
        Directory.CreateSymbolicLink(_folder.PathOf("..data"), "..2");
        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(KeyPair.Next.Public, (await shop.Accounts.GetAsync()).Keys.Single());
    }

    [Fact]
    public async Task Keys_become_valid_and_end_at_their_moments()
    {
        var start = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var clock = new FakeTimeProvider(start);
        await using var shop = new Shop(
            new Settings()
                .Without("GatewayKeys")
                .Without("SigningKey")
                .With("GatewayKeys:0:Text", KeyPair.Gateway.PublicPem)
                .With("GatewayKeys:0:NotAfter", "2027-01-03")
                .With("GatewayKeys:1:Text", KeyPair.Next.PublicPem)
                .With("GatewayKeys:1:NotBefore", "2027-01-02")
                .With("GatewayKeys:1:NotAfter", "2027-01-05")
                .With("SigningKey:0", KeyPair.Shop.PrivatePem)
                .With("SigningKey:1:Text", KeyPair.Stranger.PrivatePem)
                .With("SigningKey:1:NotBefore", "2027-01-04T02:00:00+02:00"),
            clock: clock
        );
        async Task<(SigningKey, VerificationKey[])> Now() =>
            (await shop.Accounts.GetAsync()) is { } account ? (account.SigningKey, [.. account.Keys]) : default;

        Assert.Equal([KeyPair.Gateway.Public], (await Now()).Item2);
        Assert.Same(await shop.Accounts.GetAsync(), await shop.Accounts.GetAsync());
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal([KeyPair.Gateway.Public, KeyPair.Next.Public], (await Now()).Item2);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal([KeyPair.Next.Public], (await Now()).Item2);
        Assert.Equal(KeyPair.Shop.Public, (await Now()).Item1.PublicKey);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(KeyPair.Stranger.Public, (await Now()).Item1.PublicKey);
        clock.Advance(TimeSpan.FromDays(1));
        var problem = await Assert.ThrowsAsync<GatewayConfigurationException>(Now);
        Assert.Equal(
            "The account Default of WrenPay cannot be used:\n  No gateway key is valid at 2027-01-05 00:00:00Z; "
                + "the last one ended at 2027-01-05 00:00:00Z. Give the key that follows it, or a later NotAfter.",
            problem.Message
        );
    }

    public void Dispose() => _folder.Dispose();

    private Settings TwoFiles(KeyPair[] keys) =>
        new Settings()
            .Without("GatewayKeys")
            .With("GatewayKeys:0:File", _folder.Replace("gateway-0.pem", keys[0].PublicPem))
            .With("GatewayKeys:1:File", _folder.Replace("gateway-1.pem", keys[1].PublicPem));

    private static int Handles()
    {
        using var process = Process.GetCurrentProcess();
        return process.HandleCount;
    }

    private static Task ReachAsync(Func<int> count, int wanted) =>
        Eventually.HoldsAsync(() => Task.FromResult(count() >= wanted));
}
