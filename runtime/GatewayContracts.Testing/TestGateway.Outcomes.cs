namespace GatewayContracts.Testing;

/// <content>The outcomes of calls, for tests that replace the client.</content>
public sealed partial class TestGateway<TGateway>
{
    /// <summary>
    /// The outcome of a call with this answer: answered, pending, refused or unknown, as the codes of its spec say.
    /// </summary>
    /// <exception cref="ArgumentException">The response is another gateway's.</exception>
    /// <exception cref="InvalidMessageException">The response breaks its spec.</exception>
    public Outcome<T> Outcome<T>(T response)
        where T : class, IMessage<T> => GatewayContracts.Outcome.Of(Verified(response));

    /// <summary>The gateway handled the request.</summary>
    /// <exception cref="ArgumentException">The codes of the response say otherwise, or it is another
    /// gateway's.</exception>
    /// <exception cref="InvalidMessageException">The response breaks its spec.</exception>
    public Answered<T> Answered<T>(T response)
        where T : class, IMessage<T> => Expect<T, Answered<T>>(response);

    /// <summary>The gateway has the request and has not finished with it.</summary>
    /// <inheritdoc cref="Answered{T}"/>
    public Pending<T> Pending<T>(T response)
        where T : class, IMessage<T> => Expect<T, Pending<T>>(response);

    /// <summary>The gateway did not carry out the request.</summary>
    /// <inheritdoc cref="Answered{T}"/>
    public Refused<T> Refused<T>(T response)
        where T : class, IMessage<T> => Expect<T, Refused<T>>(response);

    /// <summary>It is not known what happened to the call.</summary>
    /// <param name="reason">Why. For a code that leaves it open, <see cref="Outcome{T}(T)"/> takes the
    /// response.</param>
    /// <param name="neverSent">Whether nothing of the request left, where there was no answer in time or no
    /// connection.</param>
    /// <exception cref="ArgumentException">The reason is not one for which the request was never sent.</exception>
    public Unknown<T> Unknown<T>(UnknownReason reason, bool neverSent = false)
        where T : class, IMessage<T>
    {
        RequireOwn<T>();
        TestFault.Require(reason, neverSent);
        return new(reason, $"The test left open what became of the call ({reason}).") { NeverSent = neverSent };
    }

    private TOutcome Expect<T, TOutcome>(T response)
        where T : class, IMessage<T>
        where TOutcome : Outcome<T>
    {
        var outcome = Outcome(response);
        return outcome as TOutcome
            ?? throw new ArgumentException(
                $"By its spec a response with these codes is no {typeof(TOutcome).Name.Split('`')[0]}. It is {outcome}",
                nameof(response)
            );
    }
}
