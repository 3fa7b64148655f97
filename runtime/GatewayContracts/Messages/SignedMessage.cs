using System.Buffers;
using System.Text;

namespace GatewayContracts;

/// <summary>Seals messages that are sent, and opens those that are received. Safe to use from many threads.</summary>
public static class SignedMessage
{
    private const string JsonContentType = "application/json;charset=utf-8";

    /// <summary>Checks that an account fits a gateway and that the platform can do what the gateway asks, so that this fails at start-up and not with the first payment.</summary>
    /// <exception cref="GatewayConfigurationException">It does not; everything that is wrong is listed.</exception>
    public static void Require<TGateway>(MerchantAccount account)
        where TGateway : IGateway => account.For(TGateway.Contract.Signature);

    /// <summary>Everything in which a message breaks its spec; empty when it may be sent.</summary>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static IReadOnlyList<Violation> Check<T>(T message, MerchantAccount account)
        where T : class, IMessage<T> => Check(message, account.For(T.Contract.Signature).Envelope);

    /// <summary>The text that is signed for a message, for people to look at. It holds sensitive values too: do not log it.</summary>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static string SignString<T>(T message, MerchantAccount account)
        where T : class, IMessage<T> => Encoding.UTF8.GetString(Source(message, account.For(T.Contract.Signature).Envelope).WrittenSpan);

    /// <summary>Checks a message, signs it and writes it. The account fills in the merchant, the algorithm and the signature.</summary>
    /// <exception cref="InvalidMessageException">The message breaks its spec; all violations are listed, and nothing was signed.</exception>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static SealedMessage Seal<T>(T message, MerchantAccount account)
        where T : class, IMessage<T>
    {
        var signatory = account.For(T.Contract.Signature);
        var violations = Check(message, signatory.Envelope);
        if (violations.Count > 0)
        {
            throw new InvalidMessageException(T.Contract.Name, violations);
        }

        var source = Source(message, signatory.Envelope);
        var body = new ArrayBufferWriter<byte>();
        using (var output = new JsonMessageWriter(body, signatory.Envelope with { Signature = signatory.Sign(source.WrittenSpan) }))
        {
            message.WriteFields(output);
        }

        return new SealedMessage(body.WrittenSpan.ToArray(), JsonContentType, Encoding.UTF8.GetString(source.WrittenSpan));
    }

    /// <summary>
    /// Verifies a received message over the bytes received, then reads it. Whatever the bytes are, the answer is a result: nothing is thrown for them.
    /// </summary>
    /// <param name="body">The body as received, not decoded and not re-serialised. It is kept in the result: do not change it.</param>
    /// <param name="account">Whose message it must be, and whose keys it is verified by.</param>
    /// <param name="limits">How much is read; null: the defaults.</param>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static Opened<T> Open<T>(ReadOnlyMemory<byte> body, MerchantAccount account, WireLimits? limits = null)
        where T : class, IMessage<T> => Opening<T>.Of(body, account, limits ?? WireLimits.Default).Opened;

    private static ArrayBufferWriter<byte> Source<T>(T message, Envelope envelope)
        where T : class, IMessage<T>
    {
        var source = new ArrayBufferWriter<byte>();
        message.WriteSignString(new SignStringWriter(source, T.Contract.Signature.Source, envelope));
        return source;
    }

    private static IReadOnlyList<Violation> Check<T>(T message, Envelope envelope)
        where T : class, IMessage<T>
    {
        var fields = new ReceivedFields(FieldTree.FieldsOf(message, envelope));
        var log = new ViolationLog(T.Contract.Fields);
        message.Check(new MessageCheck(log, envelope, T.Contract.Outcome?.Judge(name => fields.Find(name)?.Text)));
        JoinCheck.Run(fields.Fields, T.Contract, log);
        return log.Violations;
    }
}
