using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GatewayContracts;

/// <summary>Counts deliveries by their result, and gives each a span.</summary>
internal sealed class NotificationMetrics
{
    private const string Name = "GatewayContracts.AspNetCore";

    private static readonly ActivitySource s_spans = new(Name);

    private readonly Counter<long> _deliveries;

    public NotificationMetrics(IMeterFactory meters)
    {
        _deliveries = meters
            .Create(Name)
            .CreateCounter<long>(
                "gateway.notification.deliveries",
                "{delivery}",
                "Deliveries of notifications, by what became of them."
            );
    }

    /// <summary>The span of one delivery; null if there is no listener.</summary>
    public static Activity? Begin(string gateway, string notification) =>
        s_spans.HasListeners() ? s_spans.StartActivity($"{gateway} {notification}", ActivityKind.Consumer) : null;

    public void Count(string gateway, string notification, string result)
    {
        Activity.Current?.SetTag("gateway.notification.result", result);
        if (!_deliveries.Enabled)
        {
            return;
        }

        _deliveries.Add(
            1,
            new KeyValuePair<string, object?>("gateway.name", gateway),
            new KeyValuePair<string, object?>("gateway.notification", notification),
            new KeyValuePair<string, object?>("gateway.notification.result", result)
        );
    }
}
