using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Decides how often a call is attempted, by its outcome and not by HTTP. Several threads may call it at the same time.
/// </summary>
public interface ICallPipeline
{
    /// <summary>Runs the attempts of one call.</summary>
    /// <typeparam name="T">The response.</typeparam>
    /// <param name="operation">The operation called; its safety says what may be sent again.</param>
    /// <param name="attempt">
    /// Sends the request, which was checked and signed before, and reads the answer. When its token is cancelled and
    /// the caller's is not, it gives
    /// <see cref="Unknown{T}"/>. Whatever a pipeline does, a call that moves money is sent once: a further attempt
    /// gives the first one's outcome.
    /// </param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>What is known after the last attempt.</returns>
    Task<Outcome<T>> RunAsync<T>(
        OperationContract operation,
        Func<CancellationToken, Task<Outcome<T>>> attempt,
        CancellationToken cancellationToken
    )
        where T : class;
}
