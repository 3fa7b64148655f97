using System.Diagnostics;
using System.Globalization;

namespace Merchant;

/// <summary>Prints spans as they end. In production OpenTelemetry takes them to where the shop looks at them.</summary>
internal sealed class SpanPrinter : IDisposable
{
    private readonly ActivityListener _listener = new()
    {
        ShouldListenTo = source => source.Name is "System.Net.Http" or "Microsoft.AspNetCore" || source.Name.StartsWith("GatewayContracts", StringComparison.Ordinal),
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStopped = Print,
    };

    public SpanPrinter()
    {
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose() => _listener.Dispose();

    private static void Print(Activity span)
    {
        // The port is another one in every run.
        var tags = span.TagObjects.Where(tag => tag.Key is "http.route" or "url.path" or "http.response.status_code" || tag.Key.StartsWith("gateway.", StringComparison.Ordinal));
        Story.Line("  span", string.Create(CultureInfo.InvariantCulture, $"{span.Kind} {span.DisplayName.Split(" http")[0]} {string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"))}"));
    }
}
