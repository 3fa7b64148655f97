using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Testing;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace GatewayContracts.Testing.Tests;

/// <summary>
/// Gathers everything that a person or a system beside the shop's own code could see of an application.
/// </summary>
internal sealed class Exposure : IDisposable
{
    private readonly StringBuilder _text = new();
    private readonly List<Activity> _spans = [];
    private readonly List<MetricSnapshot> _metrics = [];
    private readonly TracerProvider _tracing;
    private readonly MeterProvider _metering;

    public Exposure()
    {
        _tracing = Sdk.CreateTracerProviderBuilder().AddSource("*").AddInMemoryExporter(_spans).Build();
        _metering = Sdk.CreateMeterProviderBuilder().AddMeter("*").AddInMemoryExporter(_metrics).Build();
    }

    public void See(object? shown) => _text.Append(CultureInfo.InvariantCulture, $"{shown}").Append('\n');

    /// <summary>An exception as a log or a crash report shows it, all that is inside of it too.</summary>
    public void See(Exception exception) => See((object)exception);

    public void See(IEnumerable<FakeLogRecord> log)
    {
        foreach (var record in log)
        {
            See($"{record.Category} {record.Id.Id} {record.Id.Name} {record.Level} {record.Message}");
            See(string.Join(' ', record.StructuredState ?? []));
            See((object?)record.Exception);
        }
    }

    /// <summary>All of it: what was seen, and what OpenTelemetry exported.</summary>
    public string All()
    {
        _tracing.ForceFlush();
        _metering.ForceFlush();
        foreach (var span in _spans.ToArray())
        {
            var events = span.Events.SelectMany(happened =>
                happened.Tags.Select(tag => tag.ToString()).Prepend(happened.Name)
            );
            See(
                $"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} "
                    + $"{string.Join(' ', span.Baggage)} "
                    + $"{string.Join(' ', events)}"
            );
        }

        foreach (var metric in _metrics)
        {
            See($"{metric.Name} {metric.Description}");
            foreach (var point in metric.MetricPoints)
            {
                foreach (var tag in point.Tags)
                {
                    See(tag);
                }
            }
        }

        return _text.ToString();
    }

    public void Dispose()
    {
        _tracing.Dispose();
        _metering.Dispose();
    }
}
