using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GatewayContracts.LianLian.Tests.Transport;

/// <summary>A web server on the loopback that stands in for the gateway and keeps what it was asked.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StandIn(WebApplication app)
    {
        _app = app;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Client = new LianLianClient(Http, Parties.MerchantAccount);
    }

    public HttpClient Http { get; }

    public LianLianClient Client { get; init; }

    public ConcurrentQueue<(string Method, string Path, string? ContentType, byte[] Body)> Requests { get; } = [];

    public static async Task<StandIn> ThatAnswers(Func<HttpContext, byte[], Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        StandIn? server = null;
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            server!.Requests.Enqueue(
                (context.Request.Method, context.Request.Path, context.Request.ContentType, body.ToArray())
            );
            await answer(context, body.ToArray());
        });
        await app.StartAsync();
        return server = new StandIn(app);
    }

    /// <summary>A server that answers every request with the same body.</summary>
    public static Task<StandIn> ThatAnswers(
        byte[] body,
        int status = 200,
        string contentType = "application/json;charset=utf-8"
    ) =>
        ThatAnswers(
            async (context, _) =>
            {
                (context.Response.StatusCode, context.Response.ContentType) = (status, contentType);
                await context.Response.Body.WriteAsync(body);
            }
        );

    public Task<Outcome<PaymentResultQueryResponse>> Ask(CancellationToken cancellationToken = default) =>
        Client.PaymentResultQueryAsync(Messages.Request(), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
