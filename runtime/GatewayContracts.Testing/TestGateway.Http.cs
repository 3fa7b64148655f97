using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace GatewayContracts.Testing;

/// <content>The gateway's side of HTTP: requests that it answers, and notifications that it sends.</content>
public sealed partial class TestGateway<TGateway>
{
    private static readonly Uri s_anywhere = new("http://gateway.test");

    private readonly ConcurrentDictionary<Type, TestOperation> _operations = new();
    private readonly ConcurrentDictionary<Type, object> _received = new();
    private readonly ConcurrentQueue<TestFault> _faults = [];

    /// <summary>What somebody in the middle does to every answer.</summary>
    public Func<TestReply, TestReply> OnTheWay { get; set; } = reply => reply;

    /// <summary>Says how requests of one kind are answered; this replaces an earlier answer.</summary>
    /// <typeparam name="TRequest">The request.</typeparam>
    /// <typeparam name="TResponse">Its response.</typeparam>
    /// <param name="answer">Gets the request, which was verified. What it returns is signed.</param>
    /// <param name="refuse">Answers a request whose signature does not hold; null: by an unsigned text that says why it
    /// does not.</param>
    /// <exception cref="ArgumentException">The request is another gateway's.</exception>
    public TestGateway<TGateway> Answer<TRequest, TResponse>(
        Func<TRequest, TResponse> answer,
        Func<Refusal, TResponse>? refuse = null
    )
        where TRequest : class, IGatewayRequest<TRequest, TResponse>
        where TResponse : class, IMessage<TResponse>
    {
        ArgumentNullException.ThrowIfNull(answer);
        RequireOwn<TRequest>();
        _operations[typeof(TRequest)] = new TestOperation<TRequest, TResponse>(answer, refuse, RequestsOf<TRequest>());
        return this;
    }

    /// <summary>
    /// Makes attempts end without an answer that proves anything. The gateway still has the request, unless
    /// <paramref name="neverSent"/> says otherwise.
    /// </summary>
    /// <param name="reason">How: no answer in time, the connection broken, an answer without a signature, or one that a
    /// stranger signed.</param>
    /// <param name="neverSent">Whether it fails before anything of the request is sent.</param>
    /// <param name="times">How many attempts fail. A repeated call has several.</param>
    /// <exception cref="ArgumentException">An answer is needed for the reason: give it by
    /// <see cref="Answer{TRequest, TResponse}"/>.</exception>
    public TestGateway<TGateway> FailNext(UnknownReason reason, bool neverSent = false, int times = 1)
    {
        TestFault.Require(reason, neverSent);
        if (reason is UnknownReason.OtherQuestion or UnknownReason.CodeLeavesItOpen)
        {
            throw new ArgumentException(
                $"For {reason} let the gateway answer so: with a message about another order, or with a code that "
                    + $"leaves it open.",
                nameof(reason)
            );
        }

        for (var i = 0; i < times; i++)
        {
            _faults.Enqueue(new(reason, neverSent));
        }

        return this;
    }

    /// <summary>The requests of one kind that came, in their order: verified, or refused with a reason.</summary>
    public IReadOnlyList<Opened<TRequest>> Received<TRequest>()
        where TRequest : class => [.. RequestsOf<TRequest>()];

    /// <summary>
    /// An HTTP handler that leads to this gateway without a network, such as for
    /// <c>ConfigurePrimaryHttpMessageHandler</c>.
    /// </summary>
    public HttpMessageHandler CreateHandler() => new TestGatewayHandler(NextFault, Reply);

    /// <summary>An HTTP client that leads here without a network.</summary>
    public HttpClient CreateHttpClient() => new(CreateHandler()) { BaseAddress = s_anywhere };

    /// <summary>Answers a request, for a server of your own in front of this gateway.</summary>
    /// <param name="path">The path that it came for.</param>
    /// <param name="body">The body as received.</param>
    /// <param name="headers">The headers, by name.</param>
    /// <exception cref="HttpRequestException"><see cref="FailNext"/> asked for no connection: break it off.</exception>
    /// <exception cref="TaskCanceledException"><see cref="FailNext"/> asked for no answer: give none.</exception>
    public TestReply Reply(string path, ReadOnlyMemory<byte> body, IReadOnlyDictionary<string, string>? headers = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Reply(path, body, headers, NextFault());
    }

    /// <summary>Sends a notification to the merchant's endpoint.</summary>
    /// <param name="merchant">Leads to the merchant's application, by its base address or its handler.</param>
    /// <param name="path">Where its endpoint is.</param>
    /// <param name="notification">The notification to send.</param>
    /// <param name="cancellationToken">Hangs up.</param>
    /// <returns>Whether it was acknowledged, byte for byte as the spec has it.</returns>
    /// <exception cref="ArgumentException">The notification is another gateway's.</exception>
    /// <exception cref="HttpRequestException">The application was not reached.</exception>
    /// <exception cref="InvalidMessageException">The notification breaks its spec.</exception>
    public async Task<bool> NotifyAsync<T>(
        HttpClient merchant,
        string path,
        T notification,
        CancellationToken cancellationToken = default
    )
        where T : class, INotification<T>
    {
        ArgumentNullException.ThrowIfNull(merchant);
        var message = Seal(notification);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.RelativeOrAbsolute))
        {
            Content = new ReadOnlyMemoryContent(message.Body),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(message.ContentType);
        foreach (var (name, value) in message.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await merchant.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return response.IsSuccessStatusCode
            && answer.AsSpan().SequenceEqual(NotificationProtocol.Of<T>().Acknowledge.Body.Span);
    }

    private ConcurrentQueue<Opened<TRequest>> RequestsOf<TRequest>()
        where TRequest : class =>
        (ConcurrentQueue<Opened<TRequest>>)
            _received.GetOrAdd(typeof(TRequest), _ => new ConcurrentQueue<Opened<TRequest>>());

    private TestFault? NextFault() => _faults.TryDequeue(out var fault) ? fault : null;

    private TestReply Reply(
        string path,
        ReadOnlyMemory<byte> body,
        IReadOnlyDictionary<string, string>? headers,
        TestFault? fault
    )
    {
        List<TestOperation> operations = [.. _operations.Values.Where(operation => operation.Path == path)];
        var reply = operations
            .Select(operation => operation.Reply(body, headers, _parties, fault?.Reason, operations.Count == 1))
            .FirstOrDefault(reply => reply is not null);
        if (fault?.Exception is { } exception)
        {
            throw exception;
        }

        return OnTheWay(
            reply
                ?? TestReply.OfText(
                    404,
                    operations.Count == 0
                        ? $"The test gateway was not told what to answer at {path}: call Answer with the "
                            + $"request's type."
                        : $"The request is none of "
                            + $"{string.Join(", ", operations.Select(operation => operation.Name))}, which the "
                            + $"test gateway has at {path}."
                )
        );
    }
}
