using GatewayContracts.Metadata;

namespace InventedGateways.Tests.Transport;

/// <summary>
/// A pipeline that attempts every call so many times, at once, whatever came of it, and gives the last outcome.
/// </summary>
internal sealed class Attempts(int number, CancellationToken ofThePipeline = default) : ICallPipeline
{
    public async Task<Outcome<T>> RunAsync<T>(
        OperationContract operation,
        Func<CancellationToken, Task<Outcome<T>>> attempt,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, number)
                .Select(_ => attempt(ofThePipeline.CanBeCanceled ? ofThePipeline : cancellationToken))
        );
        return outcomes[^1];
    }
}
