namespace GatewayContracts.DependencyInjection;

/// <summary>Examines the settings, keys and accounts of a gateway. Nothing is sent to the gateway.</summary>
public interface IGatewayDoctor
{
    /// <summary>The gateway's name.</summary>
    string Gateway { get; }

    /// <summary>
    /// Examines the kinds, lengths, fingerprints and expiry of the keys, whether the platform can do what the gateway
    /// asks, the time zone, the addresses, and whether every account can sign. The report lists everything that is
    /// wrong; nothing is thrown for it.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<GatewayReport> ExamineAsync(CancellationToken cancellationToken = default);
}
