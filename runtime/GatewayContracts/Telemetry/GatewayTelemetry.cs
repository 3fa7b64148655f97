using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GatewayContracts;

/// <summary>
/// Where spans and measurements come from: the source and the meter named <c>GatewayContracts</c>. What they carry are
/// names of the spec, codes, outcomes and fingerprints; never a value of a message.
/// </summary>
internal static class GatewayTelemetry
{
    public const string Name = "GatewayContracts";

    private static readonly Meter s_meter = new(Name);

    public static ActivitySource Spans { get; } = new(Name);

    public static Histogram<double> CallDuration { get; } =
        s_meter.CreateHistogram<double>(
            "gateway.client.call.duration",
            "s",
            "How long calls took, repeated attempts included, by outcome."
        );

    public static Counter<long> Verified { get; } =
        s_meter.CreateCounter<long>(
            "gateway.message.verified",
            "{message}",
            "Received messages whose signature held, by the key that matched."
        );

    public static Counter<long> Refused { get; } =
        s_meter.CreateCounter<long>(
            "gateway.message.refused",
            "{message}",
            "Received messages that were refused, by reason."
        );

    public static Counter<long> Drift { get; } =
        s_meter.CreateCounter<long>(
            "gateway.message.drift",
            "{departure}",
            "Departures of verified messages from their spec, by field."
        );
}
