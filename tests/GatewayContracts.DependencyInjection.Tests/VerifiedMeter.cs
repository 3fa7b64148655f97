using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>Listens to how many messages were verified by which key, in the whole process.</summary>
internal sealed class VerifiedMeter : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, (string Name, long Count)> _keys = new(StringComparer.Ordinal);

    public VerifiedMeter()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument is { Meter.Name: "GatewayContracts", Name: "gateway.message.verified" })
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>(
            (_, count, tags, _) =>
            {
                string name = "",
                    fingerprint = "";
                foreach (var (tag, value) in tags)
                {
                    name = tag == "gateway.key" ? (string)value! : name;
                    fingerprint = tag == "gateway.key.fingerprint" ? (string)value! : fingerprint;
                }

                _keys.AddOrUpdate(fingerprint, (name, count), (_, known) => (name, known.Count + count));
            }
        );
        _listener.Start();
    }

    /// <summary>The counts of some keys, by fingerprint.</summary>
    public IEnumerable<KeyValuePair<string, long>> Of(IEnumerable<string> fingerprints) =>
        fingerprints
            .Order(StringComparer.Ordinal)
            .Select(fingerprint => KeyValuePair.Create(fingerprint, _keys.GetValueOrDefault(fingerprint).Count));

    public string NameOf(string fingerprint) => _keys[fingerprint].Name;

    public void Dispose() => _listener.Dispose();
}
