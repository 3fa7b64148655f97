namespace GatewayContracts;

/// <summary>An account at work under one signature contract: what it signs by, and what it verifies by.</summary>
internal sealed class Signatory
{
    private readonly Signer _signer;
    private readonly SignatureCheck _check;

    private Signatory(Envelope envelope, Signer signer, SignatureCheck check)
    {
        Envelope = envelope;
        _signer = signer;
        _check = check;
    }

    /// <summary>What the account fills in; no signature yet.</summary>
    public Envelope Envelope { get; }

    /// <exception cref="GatewayConfigurationException">The account does not fit; everything that is wrong is listed.</exception>
    public static Signatory Create(SignatureContract contract, MerchantAccount account, SignatureBackend backend)
    {
        var accepted = contract.Accepts.Count == 1 && account.Algorithm is null
            ? contract.Accepts[0]
            : contract.Accepts.FirstOrDefault(candidate => candidate.WireName == account.Algorithm);
        var problems = accepted is null ? [Misnamed(contract, account)] : Problems(accepted.Algorithm, account, backend);
        if (accepted is null || problems.Count > 0)
        {
            throw new GatewayConfigurationException($"{account} cannot be used", problems);
        }

        return new Signatory(
            new Envelope(account.Merchant, accepted.WireName, Signature: null),
            backend.CreateSigner(accepted.Algorithm, account.SigningKey),
            SignatureCheck.Of(backend, accepted.Algorithm, account.Keys));
    }

    public string Sign(ReadOnlySpan<byte> source) => _signer.Sign(source);

    public SignatureVerdict Check(string signature, IReadOnlyList<byte[]> readings) => _check.Check(signature, readings);

    private static string Misnamed(SignatureContract contract, MerchantAccount account)
    {
        var accepted = string.Join(", ", contract.Accepts.Select(candidate => candidate.WireName));
        return account.Algorithm is null
            ? $"The gateway accepts several algorithms ({accepted}); the account must name the one in use."
            : $"The gateway does not accept the algorithm {FieldText.Quote(account.Algorithm)}; it accepts {accepted}.";
    }

    private static List<string> Problems(SignatureAlgorithm algorithm, MerchantAccount account, SignatureBackend backend)
    {
        var tests = account.Keys.Select(key => backend.SelfTest(algorithm, key)).Prepend(backend.SelfTest(algorithm, account.SigningKey));
        return [.. tests.OfType<string>().Distinct()];
    }
}
