namespace GatewayContracts.Tests.Signing;

/// <summary>Sources that stand in a list, completed for each key.</summary>
internal sealed class GivenSources(IReadOnlyList<byte[]> sources, Func<VerificationKey, byte[], byte[]>? complete)
    : SignedSources
{
    public override int Count => sources.Count;

    public override ReadOnlySpan<byte> Of(int candidate, VerificationKey key) =>
        complete is null ? sources[candidate] : complete(key, sources[candidate]);
}
