using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using WrenPay;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>What an operator reads of a gateway, as a report and as a health check.</summary>
public class DoctorTests
{
    private static readonly DateTimeOffset s_start = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_whole_report()
    {
        await using var shop = new Shop(
            new Settings()
                .With("Endpoint", "https://test.wren.example")
                .Without("GatewayKeys")
                .With("GatewayKeys:0:Text", KeyPair.Gateway.PublicPem)
                .With("GatewayKeys:0:Name", "the 2026 key")
                .With("GatewayKeys:0:NotAfter", "2027-02-15")
                .With("GatewayKeys:1:Text", KeyPair.Next.PublicPem)
                .With("GatewayKeys:1:NotBefore", "2027-01-15"),
            clock: new FakeTimeProvider(s_start)
        );

        var report = await shop.Services.GetRequiredService<IGatewayDoctor>().ExamineAsync();

        Assert.Equal(FindingLevel.Information, report.Level);
        Assert.Equal(
            $"""
            WrenPay
              account Default: merchant S-1
              account Default: signs with {KeyPair.Shop.Private}; shorter than the 2048 bits of today
              account Default: verifies with the 2026 key ({KeyPair.Gateway.Public}), ends on 2027-02-15 00:00Z, in 45 days; shorter than the 2048 bits of today
              account Default: verifies with {KeyPair.Next.Public}, from 2027-01-15 00:00Z on, in 14 days; shorter than the 2048 bits of today
              account Default: signed a text and verified it, by RSA2, with the platform's cryptography
              OrderClose: https://test.wren.example/order/close (Idempotent)
              OrderPay: https://test.wren.example/order/pay (Money)
              OrderQuery: https://test.wren.example/order/query (Read)
              clock: 2027-01-01 00:00:00 +00:00, at the gateway 2027-01-01 02:00:00 +02:00
            """.ReplaceLineEndings("\n"),
            report.ToString()
        );
    }

    [Theory]
    [InlineData(400, 0, FindingLevel.Information, "ends on 2028-02-05 00:00Z, in 400 days")]
    [InlineData(29, 0, FindingLevel.Warning, "ends on 2027-01-30 00:00Z, in 29 days: ask the gateway for its next key")]
    [InlineData(-1, 0, FindingLevel.Warning, "ended on 2026-12-31 00:00Z: ask the gateway for its next key")]
    [InlineData(29, 400, FindingLevel.Information, "ends on 2027-01-30 00:00Z, in 29 days")]
    public async Task A_certificate_tells_when_to_ask_for_the_next_key(
        int days,
        int next,
        FindingLevel level,
        string told
    )
    {
        var settings = new Settings().With("GatewayKeys:0", CertificateOf(s_start.AddDays(days)));
        await using var shop = new Shop(
            next == 0 ? settings : settings.With("GatewayKeys:1", CertificateOf(s_start.AddDays(next))),
            clock: new FakeTimeProvider(s_start)
        );

        var report = await shop.Services.GetRequiredService<IGatewayDoctor>().ExamineAsync();

        Assert.Equal(level, report.Level);
        Assert.Contains(
            report.Findings,
            finding =>
                finding.Text.StartsWith("the certificate of the key ", StringComparison.Ordinal)
                && finding.Text.EndsWith(told, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Keys_that_end_soon_degrade_and_those_that_ended_fail()
    {
        var clock = new FakeTimeProvider(s_start);
        await using var shop = new Shop(
            new Settings()
                .Without("GatewayKeys")
                .With("GatewayKeys:Text", KeyPair.Gateway.PublicPem)
                .With("GatewayKeys:NotAfter", "2027-02-15"),
            builder => builder.AddHealthCheck(tags: ["ready"]),
            clock
        );

        Assert.Equal((HealthStatus.Healthy, "WrenPay can be called."), await Health());
        clock.Advance(TimeSpan.FromDays(20));
        Assert.Equal(
            (
                HealthStatus.Degraded,
                "WARNING account Default: In 25 days it has no valid key any more. Give the next one before."
            ),
            await Health()
        );
        clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(
            (
                HealthStatus.Unhealthy,
                "ERROR account Default: No gateway key is valid at 2027-02-20 00:00:00Z; the last one ended at "
                    + "2027-02-15 00:00:00Z. Give the key that follows it, or a later NotAfter."
            ),
            await Health()
        );

        async Task<(HealthStatus, string?)> Health()
        {
            var entry = (await shop.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries[
                "WrenPay"
            ];
            Assert.Equal(["ready"], entry.Tags);
            return (entry.Status, entry.Description);
        }
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_are_in_the_report()
    {
        await using var shop = new Shop(new Settings().With("Timeuot", "1"));

        var report = await shop.Services.GetRequiredService<IGatewayDoctor>().ExamineAsync();

        Assert.Equal(
            "ERROR WrenPay: Wren:Timeuot: There is no such setting. Is Timeout meant?",
            report.Findings[0].ToString()
        );
    }

    [Fact]
    public async Task A_vault_that_does_not_sign_is_found_and_one_that_does_signs_calls()
    {
        var vault = new Vault();
        await using var server = new RawServer((body, reply) => reply.SendAsync(Wren.AnswerTo(body, Settings.Gateway)));
        await using var shop = new Shop(
            new Settings().Without("SigningKey").With("Endpoint", server.Address.ToString()),
            builder => builder.UseKeySource(vault)
        );
        var doctor = shop.Services.GetRequiredService<IGatewayDoctor>();
        Assert.Equal(FindingLevel.Information, (await doctor.ExamineAsync()).Level);
        Assert.IsType<Answered<OrderQueryResponse>>(await shop.QueryAsync());

        vault.Sealed = true;
        Assert.Equal(
            $"ERROR account Default: The signer of the key with the fingerprint {KeyPair.Shop.Public.Fingerprint} "
                + $"failed (InvalidOperationException). Nothing was sent.",
            Assert
                .Single((await doctor.ExamineAsync()).Findings, finding => finding.Level == FindingLevel.Error)
                .ToString()
        );
    }

    private static string CertificateOf(DateTimeOffset end)
    {
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest(
            "CN=Wren Pay",
            rsa,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(end.AddYears(-1), end);
        return certificate.ExportCertificatePem();
    }

    private sealed class Vault : IKeySource, IExternalSigner
    {
        public bool Sealed { get; set; }

        public ValueTask<AccountKeys> LoadAsync(string gateway, string account, CancellationToken cancellationToken) =>
            new(new AccountKeys([new(SigningKey.External(KeyPair.Shop.Public, this))], []));

        public Microsoft.Extensions.Primitives.IChangeToken? GetChangeToken() => null;

        public async ValueTask<ReadOnlyMemory<byte>> SignAsync(
            SignatureAlgorithm algorithm,
            ReadOnlyMemory<byte> source,
            CancellationToken cancellationToken
        )
        {
            await Task.Yield();
            using var rsa = RSA.Create(KeyPair.Shop.Private.ExportParameters());
            return Sealed
                ? throw new InvalidOperationException("sealed")
                : rsa.SignData(source.Span, algorithm.Digest, RSASignaturePadding.Pkcs1);
        }
    }
}
