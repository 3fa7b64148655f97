using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using GatewayContracts;
using LianLian;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Benchmarks;

/// <summary>
/// A notification endpoint without a ledger against a bare endpoint that does one RSA verification over the ready sign
/// string: 2048 bits, loopback, eight connections.
/// </summary>
[MemoryDiagnoser]
public class EndpointBenchmarks : IDisposable
{
    internal const int Deliveries = 2000;
    private const int Connections = 8;
    private const string Merchant = "201304121000001004";

    private byte[] _body = [];
    private WebApplication? _application;
    private HttpClient? _courier;

    [GlobalSetup]
    public async Task StartAsync()
    {
        using var shopKey = RSA.Create(2048);
        var gatewayKey = RSA.Create(2048);
        var gateway = new MerchantAccount(
            Merchant,
            SigningKey.Parse(gatewayKey.ExportPkcs8PrivateKeyPem()),
            new KeyRing(VerificationKey.Parse(shopKey.ExportSubjectPublicKeyInfoPem()))
        );
        var account = new MerchantAccount(
            Merchant,
            SigningKey.Parse(shopKey.ExportPkcs8PrivateKeyPem()),
            new KeyRing(VerificationKey.Parse(gatewayKey.ExportSubjectPublicKeyInfoPem()))
        );
        _body = SignedPayload.Of<PaymentNotification>(
            $$"""{"oid_partner":"{{Merchant}}","sign_type":"RSA","no_order":"A1","dt_order":"20260102030405","oid_paybill":"2013051613121201","money_order":"210.97","result_pay":"SUCCESS","settle_date":"20130516","info_order":"shuttlecocks","pay_type":"2","bank_code":"01020000"}""",
            gateway
        );
        var signString = System.Text.Encoding.UTF8.GetBytes(
            SignedMessage.Open<PaymentNotification>(_body, account).Verified!.SignString
        );
        var signature = gatewayKey.SignData(signString, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1);
        var reply = NotificationProtocol.Of<PaymentNotification>().Acknowledge;

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IMerchantAccounts>(account);
        builder.Services.AddNotificationEndpoints();
        _application = builder.Build();
        _application.MapPost(
            "/bare",
            async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body, context.RequestAborted);
                if (gatewayKey.VerifyData(signString, signature, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1))
                {
                    context.Response.ContentType = reply.ContentType;
                    context.Response.ContentLength = reply.Body.Length;
                    await context.Response.Body.WriteAsync(reply.Body, context.RequestAborted);
                }
            }
        );
        _application.MapNotification<PaymentNotification>(
            "/notify",
            (_, _) => Task.FromResult(NotificationAnswer.Acknowledge)
        );
        await _application.StartAsync();
        _courier = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections })
        {
            BaseAddress = new Uri(_application.Urls.First()),
        };
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _courier?.Dispose();
        (_application as IDisposable)?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Deliveries)]
    public Task Bare() => DeliverAsync("/bare");

    [Benchmark(OperationsPerInvoke = Deliveries)]
    public Task Endpoint() => DeliverAsync("/notify");

    private Task DeliverAsync(string path) =>
        Task.WhenAll(
            Enumerable
                .Range(0, Connections)
                .Select(async _ =>
                {
                    for (var i = 0; i < Deliveries / Connections; i++)
                    {
                        using var content = new ByteArrayContent(_body);
                        using var response = await _courier!.PostAsync(new Uri(path, UriKind.Relative), content);
                        response.EnsureSuccessStatusCode();
                    }
                })
        );
}
