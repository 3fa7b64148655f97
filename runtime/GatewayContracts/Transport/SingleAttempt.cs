using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Every call is attempted once: the caller decides what is sent again.</summary>
internal sealed class SingleAttempt : ICallPipeline
{
    public static SingleAttempt Instance { get; } = new();

    public Task<Outcome<T>> RunAsync<T>(
        OperationContract operation,
        Func<CancellationToken, Task<Outcome<T>>> attempt,
        CancellationToken cancellationToken
    )
        where T : class => attempt(cancellationToken);
}
