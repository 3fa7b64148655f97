using System.Diagnostics;

namespace Merchant;

/// <summary>Prints spans as they end. In production OpenTelemetry takes them to where the shop looks at them.</summary>
internal sealed class SpanPrinter : IDisposable
{
    private readonly ActivityListener _listener = new()
    {
        ShouldListenTo = source => source.Name.StartsWith("GatewayContracts", StringComparison.Ordinal),
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
        Story.Line("  span", $"{span.Kind} {span.DisplayName} {string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}");
    }
}
