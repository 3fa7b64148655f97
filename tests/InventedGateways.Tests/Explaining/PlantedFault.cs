using System.Text;
using GatewayContracts.Explaining;
using GatewayContracts.Metadata;

namespace InventedGateways.Tests.Explaining;

/// <summary>
/// A message whose signer did one thing otherwise than its contract says, and what an explanation has to name.
/// </summary>
/// <param name="Signed">The bytes that the signer signed; a shared secret is in them where the signer put it
/// there.</param>
/// <param name="By">The algorithm that the signer used.</param>
/// <param name="Body">The body; <c>{sign}</c> stands for the signature.</param>
/// <param name="Kinds">The departures to be named, in any order.</param>
internal sealed record PlantedFault(
    MessageContract Contract,
    byte[] Signed,
    SignatureAlgorithm By,
    string Body,
    SignatureFinding Finding,
    params RepairKind[] Kinds
)
{
    public const string Secret = "4c1e9f0b-shared-by-two";

    /// <summary>The field to be named; null: none in particular.</summary>
    public string? Field { get; init; }

    /// <summary>Who signed.</summary>
    public SigningKey Key { get; init; } =
        By.Family.HasPublicHalf ? KeyPair.Gateway.Private : SigningKey.FromSecret(Secret);

    /// <summary>What was done to the signature's text afterwards.</summary>
    public Func<string, string> Damage { get; init; } = text => text;

    public Func<SignatureExplainer, SignatureExplainer> Asked { get; init; } = explainer => explainer;

    public Encoding Encoding { get; init; } = Encoding.UTF8;

    public Explanation Explain(SignatureBackend backend)
    {
        var signature = Damage(backend.CreateSigner(By, Key).Sign(Signed));
        var inBody = Contract.Encoding == WireEncoding.Form ? Uri.EscapeDataString(signature) : signature;
        var headers = Contract.Signature.Header is { } header
            ? new Dictionary<string, string> { [header] = signature }
            : null;
        var key =
            Contract.Signature.Accepts.Any(accepted => accepted.Algorithm.Family.HasPublicHalf)
            && By.Family.HasPublicHalf
                ? KeyPair.Gateway.Public
                : VerificationKey.FromSecret(Secret);
        var explainer = Asked(new SignatureExplainer(Contract) { Keys = [key], OwnKey = KeyPair.Shop.Public });
        return explainer.Explain(Encoding.GetBytes(Body.Replace("{sign}", inBody, StringComparison.Ordinal)), headers);
    }
}
