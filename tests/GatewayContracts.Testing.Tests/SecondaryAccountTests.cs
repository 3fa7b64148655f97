using System.Text;
using GatewayContracts.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SiskinPay;

namespace GatewayContracts.Testing.Tests;

/// <summary>A gateway that signs some of its pages with another kind of key than the rest.</summary>
public class SecondaryAccountTests
{
    private const string Secret = "siskin-points-secret";

    [Fact]
    public async Task One_client_calls_both_kinds_of_pages()
    {
        var gateway = NewGateway();
        var client = new SiskinPayClient(new HttpClient(gateway.CreateHandler()), gateway.MerchantAccount);

        Assert.IsType<Answered<PayResponse>>(await client.PayAsync(new() { Order = "1" }));
        var points = Assert.IsType<Answered<PointsResponse>>(await client.PointsAsync(new() { Order = "1" }));
        Assert.Equal(7, points.Answer.Message.Points);
        Assert.Equal("MD5", points.Answer.Message.SignType);
        Assert.Equal("MD5", gateway.MerchantAccount.AlgorithmFor(SiskinPayGateway.PageSignatures["Points"]));
        Assert.Equal("RSA2", gateway.MerchantAccount.AlgorithmFor(SiskinPayGateway.Contract.Signature));
        Assert.Equal(["Points", "PointsGiven"], SiskinPayGateway.PageSignatures.Keys.Order());
    }

    [Fact]
    public async Task Settings_have_the_secret_beside_the_keys()
    {
        var gateway = NewGateway();
        using var host = Host(gateway, [.. gateway.SettingsFor("Siskin")]);
        await host.StartAsync();
        var client = host.Services.GetRequiredService<ISiskinPayClient>();

        Assert.IsType<Answered<PayResponse>>(await client.PayAsync(new() { Order = "1" }));
        Assert.IsType<Answered<PointsResponse>>(await client.PointsAsync(new() { Order = "1" }));
        var opened = await host
            .Services.GetRequiredService<IGatewayAccounts<SiskinPayGateway>>()
            .OpenAsync<PointsGiven>(gateway.Seal(new PointsGiven { Order = "1", Points = 7 }).Body);
        Assert.Equal("1", opened.Verified!.Message.Order);
        var report = await host.Services.GetRequiredService<IGatewayDoctor>().ExamineAsync();
        Assert.Equal(FindingLevel.Information, report.Level);
        Assert.Contains(report.Findings, finding => finding.Text.Contains("by RSA2 and MD5", StringComparison.Ordinal));
    }

    /// <summary>The page decides by which key it is verified, whatever the message says of its algorithm.</summary>
    [Fact]
    public void A_message_cannot_choose_the_other_key()
    {
        var gateway = NewGateway();
        var account = gateway.MerchantAccount;
        var rsa = SignedMessage.Seal(new PayRequest { Order = "1" }, gateway.GatewayAccount);
        var md5 = SignedMessage.Seal(new PointsRequest { Order = "1" }, gateway.GatewayAccount);

        Assert.True(SignedMessage.Open<PayRequest>(rsa.Body, account).IsVerified);
        Assert.Equal(
            RefusalReason.WrongAlgorithm,
            SignedMessage.Open<PointsRequest>(rsa.Body, account).Refusal!.Reason
        );
        Assert.Equal(RefusalReason.WrongAlgorithm, SignedMessage.Open<PayRequest>(md5.Body, account).Refusal!.Reason);
    }

    [Fact]
    public void A_refusal_is_explained_by_the_key_of_its_page()
    {
        var gateway = NewGateway();
        var points = SignedMessage.Seal(new PointsGiven { Order = "1", Points = 7 }, gateway.GatewayAccount);
        var body = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(points.Body.Span).Replace("\"7\"", "\"8\"", StringComparison.Ordinal)
        );

        Assert.Equal(
            RefusalReason.DoesNotMatch,
            SignedMessage.Open<PointsGiven>(body, gateway.MerchantAccount).Refusal!.Reason
        );
        var explained = SignedMessage.Explain<PointsGiven>(body, gateway.MerchantAccount).ToString();
        Assert.Contains("points", explained, StringComparison.Ordinal);
        Assert.DoesNotContain("RSA", explained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_secret_the_other_pages_work_and_the_doctor_warns()
    {
        var gateway = NewGateway();
        using var host = Host(
            gateway,
            [
                .. gateway
                    .SettingsFor("Siskin")
                    .Where(setting => !setting.Key.Contains("Secret", StringComparison.Ordinal)),
            ]
        );
        await host.StartAsync();
        var client = host.Services.GetRequiredService<ISiskinPayClient>();

        Assert.IsType<Answered<PayResponse>>(await client.PayAsync(new() { Order = "1" }));
        await Assert.ThrowsAsync<GatewayConfigurationException>(() => client.PointsAsync(new() { Order = "1" }));
        var report = await host.Services.GetRequiredService<IGatewayDoctor>().ExamineAsync();
        Assert.Equal(
            "account Default: Points (by MD5 or HMAC), PointsGiven (by MD5 or HMAC): these pages are signed otherwise, "
                + "and there is no key for them, so that calling them throws. Give that kind of key as well (Secret "
                + "beside SigningKey and GatewayKeys), or leave these pages out",
            Assert.Single(report.Findings, finding => finding.Level == FindingLevel.Warning).ToString()[8..]
        );
    }

    [Theory]
    [InlineData(
        "SecretAlgorithm",
        "MD4",
        "Siskin: Its secondary account signs no page: SiskinPay has none that is signed with a shared secret by an "
            + "algorithm that the first one cannot use. Leave it out, or give the algorithm's name."
    )]
    [InlineData(
        "Algorithm",
        "RSA3",
        "Siskin: Only its secondary account signs a page of SiskinPay, the account itself none. Give the algorithm's "
            + "name, or use the secondary account alone."
    )]
    [InlineData(
        "Secret",
        null,
        "Siskin:SecretAlgorithm: It is for a Secret beside SigningKey and GatewayKeys. Give the name in Algorithm."
    )]
    public async Task What_does_not_fit_is_told_at_the_start(string setting, string? value, string problem)
    {
        var gateway = NewGateway();
        using var host = Host(
            gateway,
            [
                .. gateway.SettingsFor("Siskin").Where(given => given.Key != "Siskin:" + setting),
                .. value is null ? Array.Empty<KeyValuePair<string, string?>>() : [new("Siskin:" + setting, value)],
            ]
        );

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync());
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secondary_account_is_the_same_merchants()
    {
        var keys = TestKeyPair.Create();
        MerchantAccount Of(string merchant, MerchantAccount? secondary) =>
            new(merchant, keys.SigningKey, new KeyRing(TestKeyPair.Create().VerificationKey)) { Secondary = secondary };

        var problem = Assert.Throws<GatewayConfigurationException>(() => Of("1", UnderSecret("2")));
        Assert.Contains("has the same merchant's id", problem.Message, StringComparison.Ordinal);
        Assert.NotNull(Of("1", UnderSecret("1")).Secondary);
    }

    /// <summary>Who calls the pages of one kind only needs the keys of that kind only.</summary>
    [Fact]
    public async Task An_account_for_the_other_pages_alone()
    {
        var account = UnderSecret("1");
        var client = new SiskinPayClient(new HttpClient(), account);

        Assert.Null(await SignedMessage.SelfTestAsync<SiskinPayGateway>(account));
        await Assert.ThrowsAsync<GatewayConfigurationException>(() => client.PayAsync(new() { Order = "1" }));
    }

    private static MerchantAccount UnderSecret(string merchant) =>
        new(merchant, SigningKey.FromSecret(Secret), new KeyRing(VerificationKey.FromSecret(Secret)), "MD5");

    private static TestGateway<SiskinPayGateway> NewGateway() =>
        new TestGateway<SiskinPayGateway>("1")
            .Answer<PayRequest, PayResponse>(request => new() { Code = Code.Done, Order = request.Order })
            .Answer<PointsRequest, PointsResponse>(_ => new() { Code = Code.Done, Points = 7 });

    private static IHost Host(TestGateway<SiskinPayGateway> gateway, KeyValuePair<string, string?>[] settings)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings);
        builder
            .Services.AddGateway<SiskinPayGateway>(builder.Configuration.GetSection("Siskin"))
            .ConfigureHttpClient(http => http.ConfigurePrimaryHttpMessageHandler(gateway.CreateHandler));
        return builder.Build();
    }
}
