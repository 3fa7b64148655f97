using System.Collections.Concurrent;
using GatewayContracts.Metadata;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace GatewayContracts.DependencyInjection;

/// <summary>
/// Runs calls through a Polly pipeline: the user's, or one that repeats what the spec's <c>safety</c> lets it.
/// </summary>
/// <param name="configure">The user's; null: the one of the settings.</param>
internal sealed class PollyPipeline(
    GatewayState state,
    Action<ResiliencePipelineBuilder<GatewayCall>, OperationContract>? configure,
    ILogger logger
) : ICallPipeline
{
    private static readonly ResiliencePropertyKey<long> s_began = new("GatewayContracts.Began");
    private readonly ConcurrentDictionary<
        (OperationContract Operation, GatewayOptions? Options),
        ResiliencePipeline<GatewayCall>
    > _pipelines = new();

    public async Task<Outcome<T>> RunAsync<T>(
        OperationContract operation,
        Func<CancellationToken, Task<Outcome<T>>> attempt,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var context = ResilienceContextPool.Shared.Get(operation.Name, cancellationToken);
        try
        {
            context.Properties.Set(s_began, state.Clock.GetTimestamp());
            var call = await PipelineOf(operation)
                .ExecuteAsync(
                    static async (context, parts) =>
                    {
                        var outcome = await parts
                            .attempt(context.CancellationToken)
                            .ConfigureAwait(context.ContinueOnCapturedContext);
                        return new GatewayCall(
                            parts.operation,
                            outcome,
                            (outcome as Unknown<T>)?.Reason,
                            outcome is Pending<T>
                        );
                    },
                    context,
                    (operation, attempt)
                )
                .ConfigureAwait(false);
            var outcome = (Outcome<T>)call.Outcome;
            if (
                state.Current?.Options.ExplainRefusals == true
                && outcome is Unknown<T> unknown
                && unknown.Explain() is { } explanation
            )
            {
                logger.Explained(operation.Name, explanation);
            }

            return outcome;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private ResiliencePipeline<GatewayCall> PipelineOf(OperationContract operation)
    {
        var options = configure is null ? state.Current?.Options : null;
        if (_pipelines.TryGetValue((operation, options), out var known))
        {
            return known;
        }

        // Those of settings that were replaced are not needed any more.
        foreach (var old in _pipelines.Keys.Where(key => !ReferenceEquals(key.Options, options)))
        {
            _pipelines.TryRemove(old, out _);
        }

        return _pipelines.GetOrAdd(
            (operation, options),
            static (key, self) => self.Build(key.Operation, key.Options?.Retries ?? new GatewayRetryOptions()),
            this
        );
    }

    private ResiliencePipeline<GatewayCall> Build(OperationContract operation, GatewayRetryOptions retries)
    {
        var builder = new ResiliencePipelineBuilder<GatewayCall> { Name = operation.Name, TimeProvider = state.Clock };
        if (configure is not null)
        {
            configure(builder, operation);
        }
        else if (retries.MaxAttempts > 1 && operation.Safety != OperationSafety.Money)
        {
            builder.AddRetry(Repeating(operation, retries));
        }

        return builder.Build();
    }

    private RetryStrategyOptions<GatewayCall> Repeating(OperationContract operation, GatewayRetryOptions retries) =>
        new()
        {
            MaxRetryAttempts = retries.MaxAttempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = retries.Delay,
            MaxDelay = retries.MaxDelay,
            ShouldHandle = arguments => new ValueTask<bool>(
                arguments.Outcome.Result is { MayRepeat: true }
                    && !arguments.Context.CancellationToken.IsCancellationRequested
                    && state.Clock.GetElapsedTime(arguments.Context.Properties.GetValue(s_began, 0)) < retries.Deadline
            ),
            OnRetry = arguments =>
            {
                logger.Repeating(
                    operation.Name,
                    arguments.Outcome.Result?.Reason,
                    arguments.AttemptNumber + 2,
                    arguments.RetryDelay.TotalMilliseconds
                );
                return default;
            },
        };
}
