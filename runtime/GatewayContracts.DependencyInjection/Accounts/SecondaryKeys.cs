namespace GatewayContracts.DependencyInjection;

/// <summary>The secret that an account has beside its keys, for pages that are signed by it.</summary>
internal sealed record SecondaryKeys(SigningKey SigningKey, VerificationKey GatewayKey, string? Algorithm)
{
    /// <summary>The same merchant under the secret.</summary>
    public MerchantAccount Of(string merchant, SignatureBackend backend) =>
        new(merchant, SigningKey, new KeyRing(GatewayKey), Algorithm, backend);
}
