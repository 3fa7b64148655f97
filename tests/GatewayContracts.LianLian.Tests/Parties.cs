using System.Security.Cryptography;

namespace GatewayContracts.LianLian.Tests;

/// <summary>
/// A merchant, the gateway and a stranger, with keys made once a run: none is written into the sources.
/// </summary>
internal static class Parties
{
    public const string MerchantId = "201304121000001004";

    private static readonly Lazy<RSA> LazyMerchant = new(() => RSA.Create(1024));
    private static readonly Lazy<RSA> LazyGateway = new(() => RSA.Create(1024));
    private static readonly Lazy<RSA> LazyNextGateway = new(() => RSA.Create(2048));
    private static readonly Lazy<RSA> LazyStranger = new(() => RSA.Create(1024));
    private static readonly Lazy<MerchantAccount> LazyAccount = new(() => Account(Merchant, Gateway));
    private static readonly Lazy<MerchantAccount> LazyGatewayAccount = new(() => Account(Gateway, Merchant));

    public static RSA Merchant => LazyMerchant.Value;

    public static RSA Gateway => LazyGateway.Value;

    public static RSA NextGateway => LazyNextGateway.Value;

    public static RSA Stranger => LazyStranger.Value;

    /// <summary>The merchant: signs requests, verifies the gateway.</summary>
    public static MerchantAccount MerchantAccount => LazyAccount.Value;

    /// <summary>The gateway's side of the same account: signs answers and notifications, verifies requests.</summary>
    public static MerchantAccount GatewayAccount => LazyGatewayAccount.Value;

    public static MerchantAccount Account(RSA signsWith, RSA verifiesWith, string merchant = MerchantId) =>
        new(merchant, Signing(signsWith), new KeyRing(Verification(verifiesWith)));

    public static SigningKey Signing(RSA rsa) => SigningKey.Parse(rsa.ExportPkcs8PrivateKeyPem());

    public static VerificationKey Verification(RSA rsa) => VerificationKey.Parse(rsa.ExportSubjectPublicKeyInfoPem());
}
