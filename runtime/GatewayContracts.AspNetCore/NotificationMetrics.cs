using System.Diagnostics.Metrics;

namespace GatewayContracts;

/// <summary>Counts deliveries by what became of them.</summary>
internal sealed class NotificationMetrics
{
    private readonly Counter<long> _deliveries;

    public NotificationMetrics(IMeterFactory meters)
    {
        _deliveries = meters.Create("GatewayContracts.AspNetCore").CreateCounter<long>("gateway.notification.deliveries", "{delivery}", "Deliveries of notifications, by what became of them.");
    }

    public void Count(string gateway, string notification, string result) => _deliveries.Add(
        1,
        new KeyValuePair<string, object?>("gateway.name", gateway),
        new KeyValuePair<string, object?>("gateway.notification", notification),
        new KeyValuePair<string, object?>("gateway.notification.result", result));
}
