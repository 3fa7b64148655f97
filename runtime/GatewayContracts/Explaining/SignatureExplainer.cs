using GatewayContracts.Metadata;

namespace GatewayContracts.Explaining;

/// <summary>
/// Explains signatures of one kind of message: why one does not hold, or what it proves if it does. It only reports,
/// and accepts nothing. Immutable, and safe to use from many threads.
/// </summary>
/// <param name="contract">What is known of the message. It may be generated, or made from a spec at run time.</param>
public sealed class SignatureExplainer(MessageContract contract)
{
    internal const int DefaultAttempts = 20_000;

    /// <summary>
    /// The keys that the message should be signed with, in the order in which they are tried; without keys, only the
    /// fields are explained, and not the signature.
    /// </summary>
    public IReadOnlyList<VerificationKey> Keys { get; init; } = [];

    /// <summary>
    /// The merchant's own public key, to recognise a message that was signed with it, or a mix-up; null if it is not
    /// known.
    /// </summary>
    public VerificationKey? OwnKey { get; init; }

    /// <summary>
    /// More keys that may have made the signature and should not have: an old one, a test system's, another merchant's.
    /// </summary>
    public IReadOnlyList<VerificationKey> OtherKeys { get; init; } = [];

    /// <summary>
    /// The wire name of the algorithm; null: the only one that the gateway accepts, or else the one that the message
    /// names, which is enough for an explanation only.
    /// </summary>
    public string? Algorithm { get; init; }

    /// <summary>The merchant's id, to recognise another merchant's message; null if it is not known.</summary>
    public string? Merchant { get; init; }

    /// <summary>How much of a body is read.</summary>
    public WireLimits Limits { get; init; } = WireLimits.Default;

    /// <summary>
    /// The most texts that are tried, from 1; the default is 20,000. Each costs a digest, so a long message that
    /// nothing explains may take seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaximumAttempts
    {
        get;
        init =>
            field =
                value >= 1
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one text is tried.");
    } = DefaultAttempts;

    /// <summary>The account whose keys decrypt an encrypted message; null: it is not decrypted.</summary>
    internal MerchantAccount? Account { get; init; }

    internal MessageContract Contract { get; } = contract ?? throw new ArgumentNullException(nameof(contract));

    /// <summary>An explainer with the keys, the merchant and the algorithm of an account.</summary>
    public static SignatureExplainer For(MessageContract contract, MerchantAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return For(contract, account, WireLimits.Default, DefaultAttempts);
    }

    /// <param name="account">Null if the message's account is not known: then only the fields are explained.</param>
    internal static SignatureExplainer For(
        MessageContract contract,
        MerchantAccount? account,
        WireLimits limits,
        int maximumAttempts
    )
    {
        var signing = account?.SigningFor(contract.Signature);
        return new(contract)
        {
            Keys = signing?.Keys is { } keys ? keys : [],
            OwnKey = signing?.SigningKey.PublicKey,
            Algorithm = signing?.Algorithm,
            Merchant = account?.Merchant,
            Account = account,
            Limits = limits,
            MaximumAttempts = maximumAttempts,
        };
    }

    /// <summary>
    /// Explains a received message. Whatever the bytes are, the answer is an explanation: nothing is thrown for them.
    /// </summary>
    /// <param name="body">The body as received.</param>
    /// <param name="headers">The HTTP headers received, by name, case ignored; needed where a gateway sends its
    /// signature in one.</param>
    /// <exception cref="ArgumentException"><see cref="Algorithm"/> is none that the gateway accepts.</exception>
    public Explanation Explain(ReadOnlyMemory<byte> body, IReadOnlyDictionary<string, string>? headers = null)
    {
        return Explain(body, new SignatureHeaders(headers));
    }

    /// <param name="refusal">Why a receiver refuses a message whose signature holds; null if no receiver is
    /// available.</param>
    internal Explanation Explain(ReadOnlyMemory<byte> body, SignatureHeaders headers, Func<Refusal?>? refusal = null)
    {
        Require(Algorithm);
        return new SignatureCase(this, body, headers).Explain(refusal);
    }

    /// <summary>
    /// Explains what would be signed for a message that is sent, given as its body; a signature in it is ignored.
    /// </summary>
    /// <exception cref="ArgumentException">The body cannot be read, or <see cref="Algorithm"/> is none that the gateway
    /// accepts.</exception>
    public SigningExplanation ExplainSigning(ReadOnlyMemory<byte> body)
    {
        Require(Algorithm);
        var given = GivenBody.Read(Contract, body, Limits, Account, isSent: true);
        return given.Fields is null || given.Refusal is not null
            ? throw new ArgumentException(given.Refusal!.Message, nameof(body))
            : new SigningExplanation(this, ContractReadings.Of(Contract, given, null, isSent: true)[0], given.Raw);
    }

    /// <summary>The algorithm to use; null if the message has to name it.</summary>
    internal AcceptedAlgorithm? Pinned =>
        Algorithm is not null ? Contract.Signature.Accepts.First(accepted => accepted.WireName == Algorithm)
        : Contract.Signature.Accepts is [var only] ? only
        : null;

    private void Require(string? algorithm)
    {
        if (algorithm is not null && !Contract.Signature.Accepts.Any(accepted => accepted.WireName == algorithm))
        {
            throw new ArgumentException(
                $"The gateway accepts "
                    + $"{string.Join(", ", Contract.Signature.Accepts.Select(accepted => accepted.WireName))}, "
                    + $"and not the algorithm given.",
                nameof(algorithm)
            );
        }
    }
}
