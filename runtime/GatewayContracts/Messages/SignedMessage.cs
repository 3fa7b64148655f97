using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>Seals messages that are sent, and opens those that are received. Safe to use from many threads.</summary>
public static partial class SignedMessage
{
    /// <summary>
    /// Checks that an account fits a gateway and that the platform can do what the gateway asks, so that this fails at
    /// start-up and not with the first payment.
    /// </summary>
    /// <exception cref="GatewayConfigurationException">The account or the platform does not fit; everything that is
    /// wrong is listed.</exception>
    public static void ValidateAccount<TGateway>(MerchantAccount account)
        where TGateway : IGateway
    {
        ArgumentNullException.ThrowIfNull(account);
        TGateway.Contract.Require(account, TGateway.PageSignatures);
    }

    /// <summary>Signs a fixed text with an account's key, wherever the key is held, and verifies it.</summary>
    /// <returns>Null when all is well, else a sentence that says what is wrong and what to do.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async ValueTask<string?> SelfTestAsync<TGateway>(
        MerchantAccount account,
        CancellationToken cancellationToken = default
    )
        where TGateway : IGateway
    {
        ArgumentNullException.ThrowIfNull(account);
        return await TGateway
            .Contract.SelfTestAsync(account, TGateway.PageSignatures, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Every violation of its spec that a message has; empty if it may be sent.</summary>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static IReadOnlyList<Violation> Validate<T>(T message, MerchantAccount account)
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(account);
        var filledIn = T.Contract.SignerOf(account).FilledIn;
        return OutgoingCheck.Run(message, filledIn, Unsigned(message, filledIn).Fields);
    }

    /// <summary>
    /// The text that is signed for a message, for people to read. It holds sensitive values too: do not log it.
    /// </summary>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static string SignString<T>(T message, MerchantAccount account)
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(account);
        var filledIn = T.Contract.SignerOf(account).FilledIn;
        return Encoding.UTF8.GetString(Source(message, filledIn, fields: null));
    }

    /// <summary>
    /// Checks a message, signs it and writes it. The account fills in the merchant, the algorithm and the signature.
    /// </summary>
    /// <exception cref="InvalidMessageException">The message breaks its spec; all violations are listed, and nothing
    /// was signed.</exception>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    /// <exception cref="InvalidOperationException">The account's key is held elsewhere: use
    /// <see cref="SealAsync{T}"/>.</exception>
    public static SealedMessage Seal<T>(T message, MerchantAccount account)
        where T : class, IMessage<T>
    {
        var (signer, fields, source) = Checked(message, account);
        return Written<T>(fields, account, signer, source, signer.Sign(source));
    }

    /// <summary>The same, also where the account's key is held elsewhere.</summary>
    /// <exception cref="InvalidMessageException">The message breaks its spec; all violations are listed, and nothing
    /// was signed.</exception>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    /// <exception cref="ExternalSignerException">The account's key is held elsewhere, and no signature came from
    /// there.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async ValueTask<SealedMessage> SealAsync<T>(
        T message,
        MerchantAccount account,
        CancellationToken cancellationToken = default
    )
        where T : class, IMessage<T>
    {
        var (signer, fields, source) = Checked(message, account);
        return Written<T>(
            fields,
            account,
            signer,
            source,
            await signer.SignAsync(source, cancellationToken).ConfigureAwait(false)
        );
    }

    /// <summary>
    /// Verifies a received message over the bytes received, then reads it. Whatever the bytes are, the answer is a
    /// result: nothing is thrown for them.
    /// </summary>
    /// <param name="body">The body as received, not decoded and not re-serialised. It is kept in the result: do not
    /// change it.</param>
    /// <param name="account">The account that the message must be for, and whose keys verify it.</param>
    /// <param name="limits">How much is read; null: the defaults.</param>
    /// <param name="headers">The HTTP headers received, by name, case ignored; needed where a gateway sends its
    /// signature in one.</param>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static Opened<T> Open<T>(
        ReadOnlyMemory<byte> body,
        MerchantAccount account,
        WireLimits? limits = null,
        IReadOnlyDictionary<string, string>? headers = null
    )
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(account);
        T.Contract.SignerOf(account);
        return Open<T>(body, (IMerchantAccounts)account, limits, headers);
    }

    /// <summary>The same, if the message names one of several accounts.</summary>
    /// <param name="body">The body as received, not decoded and not re-serialised. It is kept in the result: do not
    /// change it.</param>
    /// <param name="accounts">Finds the account by the message's merchant field. The message must still be for this
    /// account, and signed by its gateway's keys.</param>
    /// <param name="limits">How much is read; null: the defaults.</param>
    /// <param name="headers">The HTTP headers received, by name, case ignored; needed where a gateway sends its
    /// signature in one.</param>
    /// <exception cref="GatewayConfigurationException">The account that was found does not fit the gateway.</exception>
    public static Opened<T> Open<T>(
        ReadOnlyMemory<byte> body,
        IMerchantAccounts accounts,
        WireLimits? limits = null,
        IReadOnlyDictionary<string, string>? headers = null
    )
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return OpenPipeline<T>.Of(body, new SignatureHeaders(headers), accounts, limits ?? WireLimits.Default).Opened;
    }

    private static (AccountSigner Signer, FieldTree Fields, byte[] Source) Checked<T>(
        T message,
        MerchantAccount account
    )
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(account);
        var signer = T.Contract.SignerOf(account);
        SentEnvelope.Require(T.Contract, account);
        var fields = Unsigned(message, signer.FilledIn);
        var violations = OutgoingCheck.Run(message, signer.FilledIn, fields.Fields);
        return violations.Count > 0
            ? throw new InvalidMessageException(T.Contract.Name, violations)
            : (signer, fields, Source(message, signer.FilledIn, fields));
    }

    private static FieldTree Unsigned<T>(T message, FilledIn filledIn)
        where T : class, IMessage<T> =>
        FieldTree.Unsigned(message, filledIn, WireFormat.For(T.Contract.Encoding).IsFlat);

    private static SealedMessage Written<T>(
        FieldTree fields,
        MerchantAccount account,
        AccountSigner signer,
        byte[] source,
        string signature
    )
        where T : class, IMessage<T>
    {
        return new SealedMessage(
            SentEnvelope.Around(T.Contract, account, fields.Signed(signature), source, signature),
            WireFormat.For(T.Contract.Encoding),
            SignatureHeaders.Of(T.Contract.Signature, signer.FilledIn with { Signature = signature }),
            source
        );
    }

    // What is signed: the sign string, or the body itself, which then has no signature in it.
    private static byte[] Source<T>(T message, FilledIn filledIn, FieldTree? fields)
        where T : class, IMessage<T>
    {
        var format = WireFormat.For(T.Contract.Encoding);
        if (T.Contract.Signature.Source is not { } form)
        {
            return format.Write((fields ?? Unsigned(message, filledIn)).Fields);
        }

        using var source = new PooledBytes();
        message.WriteSignString(new SignStringWriter(source, form, filledIn, format.IsFlat));
        return source.Written.ToArray();
    }
}
