using System.Globalization;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>An account at work under one signature contract: what it signs by, and what it verifies by.</summary>
internal sealed class AccountSigner
{
    private const int LongestAlgorithm = 20;

    // As many bytes as a key of 4096 bits signs in, and what the last characters of Base64 may stand for.
    private const int MostOnStack = 516;

    private readonly SignatureContract _contract;
    private readonly SigningKey _key;
    private readonly Signer? _signer;
    private readonly ExternalSignature? _external;
    private readonly SignatureCheck _check;

    private AccountSigner(
        SignatureContract contract,
        SignatureAlgorithm algorithm,
        FilledIn filledIn,
        MerchantAccount account,
        SignatureBackend backend
    )
    {
        _contract = contract;
        FilledIn = filledIn;
        _key = account.SigningKey;
        _signer = _key.IsExternal ? null : backend.CreateSigner(algorithm, _key);
        _external = _key.ExternalSigner is { } external
            ? new ExternalSignature(external, backend.CreateVerifier(algorithm, _key.Counterpart))
            : null;
        _check = SignatureCheck.Of(backend, algorithm, account.Keys);
    }

    /// <summary>What the account fills in; no signature yet.</summary>
    public FilledIn FilledIn { get; }

    /// <param name="misfits">What in the merchant's id does not fit the gateway.</param>
    /// <exception cref="GatewayConfigurationException">The account does not fit; everything that is wrong is
    /// listed.</exception>
    public static AccountSigner Create(
        SignatureContract contract,
        IReadOnlyList<string> misfits,
        MerchantAccount account,
        SignatureBackend backend
    )
    {
        var accepted = contract.Choose(account.Algorithm);
        List<string> problems =
        [
            .. misfits,
            .. accepted is null ? [Misnamed(contract, account)] : Problems(accepted.Algorithm, account, backend),
        ];
        if (accepted is null || problems.Count > 0)
        {
            // An id that the gateway cannot have given may be anything, a secret too.
            throw new GatewayConfigurationException(
                misfits.Count > 0 ? "The merchant account cannot be used" : $"{account} cannot be used",
                problems
            );
        }

        return new AccountSigner(
            contract,
            accepted.Algorithm,
            new FilledIn(account.Merchant, accepted.WireName, Signature: null),
            account,
            backend
        );
    }

    /// <exception cref="InvalidOperationException">The key is held elsewhere.</exception>
    public string Sign(ReadOnlySpan<byte> source)
    {
        if (_signer is null)
        {
            throw new InvalidOperationException(
                $"The {_key} signs asynchronously only: use SealAsync, or OfAsync of a form."
            );
        }

        return Sign(_contract, _signer, _key, source);
    }

    /// <summary>Signs as a contract says.</summary>
    public static string Sign(SignatureContract contract, Signer signer, SigningKey key, ReadOnlySpan<byte> source)
    {
        PooledBytes? output = null;
        try
        {
            return signer.Sign(contract.ToSign(source, key.Secret, ref output), contract.UpperCaseHex);
        }
        finally
        {
            output?.Dispose();
        }
    }

    /// <exception cref="ExternalSignerException">The key is held elsewhere, and no signature came from
    /// there.</exception>
    public ValueTask<string> SignAsync(byte[] source, CancellationToken cancellationToken)
    {
        if (_external is null)
        {
            return new(Sign(source));
        }

        PooledBytes? output = null;
        var signed = _contract.ToSign(source, secret: null, ref output).ToArray();
        output?.Dispose();
        return _external.OfAsync(signed, cancellationToken);
    }

    /// <summary>
    /// Checks a signature as it travels, in UTF-8. If it holds over none of the sources, they look for an explanation.
    /// </summary>
    public SignatureVerdict Check(ReadOnlySpan<byte> text, SignedSources sources)
    {
        var most = SignatureDecoder.MostBytes(text);
        using var pooled = most <= MostOnStack ? null : new PooledBytes();
        Span<byte> bytes = pooled is null ? stackalloc byte[MostOnStack] : pooled.Reserve(most);
        if (!SignatureDecoder.TryRead(_check.Algorithm, text, bytes, out var length, out var malformed))
        {
            return malformed;
        }

        ReadOnlySpan<byte> signature = bytes[..length];
        var verdict = _check.Check(signature, sources);
        if (verdict.Fault == SignatureFault.DoesNotMatch)
        {
            sources.Explain(_check, verdict, signature);
        }

        return verdict;
    }

    private static string Misnamed(SignatureContract contract, MerchantAccount account)
    {
        var accepted = string.Join(", ", contract.Accepts.Select(candidate => candidate.WireName));
        return account.Algorithm is null
            ? $"The gateway accepts several algorithms ({accepted}); the account must name the one in use."
            : $"The gateway does not accept the algorithm {Shown(account.Algorithm)}; it accepts {accepted}.";
    }

    // Longer than any name of an algorithm it may be a secret.
    private static string Shown(string algorithm)
    {
        var stray = StrayCharacter.Describe(algorithm, isName: true) is { } found ? $", which has {found}" : "";
        return algorithm.Length <= LongestAlgorithm
            ? QuotedText.Quote(algorithm) + stray
            : string.Create(CultureInfo.InvariantCulture, $"given (a text of {algorithm.Length} characters{stray})");
    }

    private static List<string> Problems(
        SignatureAlgorithm algorithm,
        MerchantAccount account,
        SignatureBackend backend
    )
    {
        var tests = account
            .Keys.Select(key => backend.SelfTest(algorithm, key))
            .Prepend(backend.SelfTest(algorithm, account.SigningKey));
        return [.. tests.OfType<string>().Distinct()];
    }
}
