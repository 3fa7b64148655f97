using System.Diagnostics;

namespace Merchant;

/// <summary>Prints spans as they end. In production OpenTelemetry takes them to where the shop looks at them.</summary>
internal sealed class SpanPrinter : IDisposable
{
    private readonly ActivityListener _listener = new()
    {
        ShouldListenTo = source => IsOurs(source) || source.Name == "System.Net.Http",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStopped = Print,
    };

    public SpanPrinter()
    {
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose() => _listener.Dispose();

    private static bool IsOurs(ActivitySource source) =>
        source.Name.StartsWith("GatewayContracts", StringComparison.Ordinal);

    // Of the HTTP spans those of the shop's calls: the courier in this program is no part of the shop.
    private static void Print(Activity span)
    {
        var whole = span.Parent is { } parent && IsOurs(parent.Source) ? $", part of {parent.DisplayName}" : "";
        if (IsOurs(span.Source) || whole.Length > 0)
        {
            Story.Line(
                "  span",
                $"{span.Kind} {span.DisplayName}{whole}: "
                    + $"{string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"
            );
        }
    }
}
