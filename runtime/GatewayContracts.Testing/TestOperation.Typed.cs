using System.Collections.Concurrent;

namespace GatewayContracts.Testing;

/// <inheritdoc cref="TestOperation"/>
internal sealed class TestOperation<TRequest, TResponse>(
    Func<TRequest, TResponse> answer,
    Func<Refusal, TResponse>? refuse,
    ConcurrentQueue<Opened<TRequest>> received
) : TestOperation(TRequest.Operation)
    where TRequest : class, IGatewayRequest<TRequest, TResponse>
    where TResponse : class, IMessage<TResponse>
{
    public override TestReply? Reply(
        ReadOnlyMemory<byte> body,
        IReadOnlyDictionary<string, string>? headers,
        TestParties parties,
        UnknownReason? fault,
        bool isOnly
    )
    {
        var request = SignedMessage.Open<TRequest>(body, parties.Gateway, headers: headers);
        if (!isOnly && request is not { Verified.Drift.Count: 0 })
        {
            return null;
        }

        received.Enqueue(request);
        if (ResponseTo(request) is not { } response)
        {
            return TestReply.OfText(400, $"The test gateway refused the request. {request.Refusal}");
        }

        return fault switch
        {
            UnknownReason.NotVerified => TestReply.Of(SignedMessage.Seal(response, parties.Stranger)),
            UnknownReason.Unsigned => UnsignedReply.Of<TResponse>(SignedMessage.Seal(response, parties.Gateway)),
            _ => TestReply.Of(SignedMessage.Seal(response, parties.Gateway)),
        };
    }

    private TResponse? ResponseTo(Opened<TRequest> request) =>
        request.IsVerified ? answer(request.Verified.Message) : refuse?.Invoke(request.Refusal);
}
