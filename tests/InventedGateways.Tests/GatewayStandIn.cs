using System.Collections.Concurrent;

namespace InventedGateways.Tests;

/// <summary>
/// Stands in for a gateway: opens what it is asked by the generated contracts, and seals what it answers.
/// </summary>
internal sealed class GatewayStandIn(MerchantAccount account) : IAsyncDisposable
{
    private readonly Dictionary<string, Func<Delivery, Delivery>> _operations = new(StringComparer.Ordinal);
    private Loopback? _server;

    /// <summary>What somebody in the middle does to an answer.</summary>
    public Func<Delivery, Delivery> OnTheWay { get; set; } = delivery => delivery;

    /// <summary>The requests that were verified, and the refusals of those that were not.</summary>
    public ConcurrentQueue<object> Requests { get; } = [];

    /// <summary>Says what is answered at a path.</summary>
    public GatewayStandIn Answers<TRequest, TResponse>(string path, Func<TRequest, TResponse> answer)
        where TRequest : class, IMessage<TRequest>
        where TResponse : class, IMessage<TResponse>
    {
        _operations[path] = delivery =>
        {
            var opened = SignedMessage.Open<TRequest>(delivery.Body, account, headers: delivery.Headers);
            Requests.Enqueue(opened.IsVerified ? opened.Verified.Message : opened.Refusal);
            return opened.IsVerified
                ? OnTheWay(Delivery.Of(answer(opened.Verified.Message), account))
                : new([], null, new Dictionary<string, string>());
        };
        return this;
    }

    /// <summary>Starts, and gives an HTTP client whose base address leads here.</summary>
    public async Task<HttpClient> StartAsync()
    {
        _server = await Loopback.StartAsync((path, delivery) => _operations[path](delivery));
        return new HttpClient { BaseAddress = _server.Address };
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
