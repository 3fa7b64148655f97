using GatewayContracts.Explaining;

namespace GatewayContracts;

/// <content>Why a signature does not hold, and what is signed.</content>
public static partial class SignedMessage
{
    /// <summary>
    /// Explains the signature of a received message: why it does not hold, or what it proves. It reports and accepts nothing; <see cref="Open{T}(ReadOnlyMemory{byte}, MerchantAccount, WireLimits?, IReadOnlyDictionary{string, string}?)"/>
    /// verifies. It may try thousands of texts: it is for people, and for a log that is written seldom.
    /// </summary>
    /// <param name="body">The body as received, not decoded and not re-serialised.</param>
    /// <param name="account">Whose message it should be, and with whose keys it should be signed.</param>
    /// <param name="headers">The HTTP headers received, by name, case ignored; needed where a gateway sends its signature in one.</param>
    public static Explanation Explain<T>(ReadOnlyMemory<byte> body, MerchantAccount account, IReadOnlyDictionary<string, string>? headers = null)
        where T : class, IMessage<T> => SignatureExplainer.For(T.Contract, account).Explain(body, headers);

    /// <summary>Explains what is signed for a message that is sent, and compares it with the text that the gateway's support sends.</summary>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static SigningExplanation ExplainSigning<T>(T message, MerchantAccount account)
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(account);
        var format = GatewayContracts.WireFormat.For(T.Contract.Encoding);
        var fields = FieldTree.FieldsOf(message, T.Contract.SignatoryOf(account).Envelope, format.IsFlat);
        var body = T.Contract.Signature.Source is null ? System.Text.Encoding.UTF8.GetString(format.Write(fields)) : "";
        return new SigningExplanation(SignatureExplainer.For(T.Contract, account), ContractReadings.Of(T.Contract, fields, body, scheme: null, isSent: true)[0], new Dictionary<string, string>());
    }
}
