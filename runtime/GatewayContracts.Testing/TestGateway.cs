namespace GatewayContracts.Testing;

/// <summary>
/// A gateway for tests, with its own keys: it verifies requests with the merchant's public key, answers with really
/// signed messages, and sends really signed notifications. No part of the library is replaced: the code under test
/// signs, verifies and reads as in production. Safe to use from many threads.
/// </summary>
/// <typeparam name="TGateway">The generated gateway.</typeparam>
public sealed partial class TestGateway<TGateway>
    where TGateway : ICallableGateway
{
    private readonly TestParties _parties;

    /// <param name="merchant">The merchant's id; any that the gateway's spec allows.</param>
    /// <param name="algorithm">The wire name of the algorithm; may be left out if the gateway accepts only one.</param>
    /// <param name="backend">Where the cryptography comes from; null: the platform.</param>
    /// <param name="merchantKeys">The merchant's keys; null: a pair that is made once for all tests of the process. Not
    /// used by algorithms that take a shared secret.</param>
    /// <param name="gatewayKeys">The gateway's keys; null: a pair that is made once for all tests of the process. Not
    /// used by algorithms that take a shared secret.</param>
    /// <param name="cipher">For encrypted messages, such as <c>BouncyCastleCipher.Instance</c>; null: there are none.
    /// The keys above encrypt them too.</param>
    /// <exception cref="GatewayConfigurationException">The gateway does not accept such an account; everything that is
    /// wrong is listed.</exception>
    public TestGateway(
        string merchant,
        string? algorithm = null,
        SignatureBackend? backend = null,
        TestKeyPair? merchantKeys = null,
        TestKeyPair? gatewayKeys = null,
        ICounterModeCipher? cipher = null
    )
    {
        var algorithms = TestAlgorithms.Of(TGateway.Contract.Signature, TGateway.PageSignatures.Values, algorithm);
        _parties = algorithms.TakesPairs
            ? TestParties.OfPairs(merchant, algorithms, backend, merchantKeys, gatewayKeys, cipher)
            : TestParties.OfSecret(merchant, algorithm, backend, cipher);
        SignedMessage.ValidateAccount<TGateway>(MerchantAccount);
    }

    /// <summary>The merchant's side: what the code under test signs and verifies with.</summary>
    public MerchantAccount MerchantAccount => _parties.Merchant;

    /// <summary>
    /// The gateway's side of the same account: what its messages are signed with, and the merchant's are verified with.
    /// </summary>
    public MerchantAccount GatewayAccount => _parties.Gateway;

    /// <summary>The merchant's account as the settings of <c>AddGateway</c>, keys among them.</summary>
    /// <param name="section">The gateway's section of the configuration.</param>
    public IEnumerable<KeyValuePair<string, string?>> SettingsFor(string section)
    {
        ArgumentException.ThrowIfNullOrEmpty(section);
        yield return new($"{section}:MerchantId", MerchantAccount.Merchant);
        if (MerchantAccount.Algorithm is { } algorithm)
        {
            yield return new($"{section}:Algorithm", algorithm);
        }

        foreach (var (name, value) in _parties.KeySettings)
        {
            yield return new($"{section}:{name}", value);
        }
    }

    /// <summary>Signs a message as the gateway does.</summary>
    /// <exception cref="ArgumentException">The message is another gateway's.</exception>
    /// <exception cref="InvalidMessageException">The message breaks its spec. To send such a message, sign its text
    /// with <see cref="SignedPayload"/>.</exception>
    public SealedMessage Seal<T>(T message)
        where T : class, IMessage<T>
    {
        RequireOwn<T>();
        return SignedMessage.Seal(message, GatewayAccount);
    }

    /// <summary>A message as the merchant gets it: signed by this gateway, then really verified and read.</summary>
    /// <inheritdoc cref="Seal{T}"/>
    public Verified<T> Verified<T>(T message)
        where T : class, IMessage<T>
    {
        var sealedMessage = Seal(message);
        return Verified<T>(sealedMessage.Body, sealedMessage.Headers);
    }

    /// <summary>
    /// A message as the merchant gets it, of bytes that this gateway signed, such as those of
    /// <see cref="SignedPayload"/>.
    /// </summary>
    /// <param name="body">The body, its signature in it.</param>
    /// <param name="headers">The headers, where the signature travels in one.</param>
    /// <exception cref="ArgumentException">The message is another gateway's, or it is refused; the message says
    /// why.</exception>
    public Verified<T> Verified<T>(ReadOnlyMemory<byte> body, IReadOnlyDictionary<string, string>? headers = null)
        where T : class, IMessage<T>
    {
        RequireOwn<T>();
        var opened = SignedMessage.Open<T>(body, MerchantAccount, headers: headers);
        return opened.IsVerified
            ? opened.Verified
            : throw new ArgumentException(
                $"The merchant would not get this as a verified message. {opened.Refusal}",
                nameof(body)
            );
    }

    private static void RequireOwn<T>()
        where T : class, IMessage<T>
    {
        if (T.Contract.Gateway.Name != TGateway.Contract.Name)
        {
            throw new ArgumentException(
                $"{T.Contract.Name} is a message of {T.Contract.Gateway.Name}, and this is {TGateway.Contract.Name}."
            );
        }
    }
}
