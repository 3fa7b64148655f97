using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InventedGateways.Tests;

/// <summary>A real web server on a free port of this machine.</summary>
internal sealed class Loopback : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Loopback(WebApplication application)
    {
        _application = application;
    }

    public Uri Address => new(_application.Urls.Single());

    public static async Task<Loopback> StartAsync(Func<string, Delivery, Delivery> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(async context =>
            await WriteAsync(context.Response, answer(context.Request.Path, await ReadAsync(context.Request)))
        );
        await application.StartAsync();
        return new Loopback(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task<Delivery> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return new(
            body.ToArray(),
            request.ContentType,
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString())
        );
    }

    private static async Task WriteAsync(HttpResponse response, Delivery answer)
    {
        response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        await response.Body.WriteAsync(answer.Body);
    }
}
