using System.Text;
using GatewayContracts.Explaining;

namespace GatewayContracts;

/// <content>Why a signature does not hold, and what is signed.</content>
public static partial class SignedMessage
{
    /// <summary>
    /// Explains the signature of a received message: why it does not hold, or what it proves. It only reports, and
    /// accepts nothing;
    /// <see cref="Open{T}(ReadOnlyMemory{byte}, IMerchantAccounts, WireLimits?, IReadOnlyDictionary{string, string}?)"/>
    /// verifies. It may try thousands of texts: it is for people, and for a log that is rarely written.
    /// </summary>
    /// <param name="body">The body as received, not decoded and not re-serialised.</param>
    /// <param name="accounts">The expected account, whose keys verify the message: one account, or several, of which
    /// the message's merchant field chooses one.</param>
    /// <param name="limits">How much is read; null: the defaults.</param>
    /// <param name="headers">The HTTP headers received, by name, case ignored; needed where a gateway sends its
    /// signature in one.</param>
    /// <param name="maximumAttempts">The most texts that are tried, from 1. Each costs a digest, so a long message that
    /// nothing explains may take seconds.</param>
    /// <exception cref="ArgumentException">The gateway does not accept the account's algorithm.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumAttempts"/> is less than 1.</exception>
    public static Explanation Explain<T>(
        ReadOnlyMemory<byte> body,
        IMerchantAccounts accounts,
        WireLimits? limits = null,
        IReadOnlyDictionary<string, string>? headers = null,
        int maximumAttempts = SignatureExplainer.DefaultAttempts
    )
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var contract = T.Contract;
        var given = GivenBody.Read(contract, body, limits ?? WireLimits.Default, accounts);
        var merchant = given
            .Fields?.Where(field => field.Name == contract.Gateway.Merchant)
            .Select(field => contract.TextOf(field.Value))
            .FirstOrDefault();
        var account = accounts.Find(merchant);
        return SignatureExplainer
            .For(contract, account, limits ?? WireLimits.Default, maximumAttempts)
            .Explain(
                body,
                new SignatureHeaders(headers),
                () => account is null ? null : RefusalOf<T>(body, account, limits, headers)
            );
    }

    private static Refusal? RefusalOf<T>(
        ReadOnlyMemory<byte> body,
        MerchantAccount account,
        WireLimits? limits,
        IReadOnlyDictionary<string, string>? headers
    )
        where T : class, IMessage<T>
    {
        try
        {
            return OpenPipeline<T>
                .Uncounted(body, new SignatureHeaders(headers), account, limits ?? WireLimits.Default)
                .Opened.Refusal;
        }
        catch (GatewayConfigurationException)
        {
            // An account that cannot open it can still explain it; start-up says what is wrong with the account.
            return null;
        }
    }

    /// <summary>
    /// Explains what is signed for a message that is sent, and compares it with the text that the gateway's support
    /// sends.
    /// </summary>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static SigningExplanation ExplainSigning<T>(T message, MerchantAccount account)
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(account);
        var format = WireFormat.For(T.Contract.Encoding);
        var fields = FieldTree.FieldsOf(message, T.Contract.SignerOf(account).FilledIn, format.IsFlat);
        var body = T.Contract.Signature.Source is null ? Encoding.UTF8.GetString(format.Write(fields)) : "";
        return new SigningExplanation(
            SignatureExplainer.For(T.Contract, account),
            ContractReadings.Of(T.Contract, fields, body, scheme: null, isSent: true)[0],
            new Dictionary<string, string>()
        );
    }
}
