using System.Security.Cryptography;
using GatewayContracts;

namespace Benchmarks;

/// <summary>A merchant and its gateway with fresh keys of 2048 bits.</summary>
public sealed class Parties
{
    private const string MerchantId = "201304121000001004";

    public Parties()
    {
        using var own = RSA.Create(2048);
        using var gateway = RSA.Create(2048);
        var ownKey = SigningKey.Parse(own.ExportPkcs8PrivateKeyPem());
        var gatewayKey = SigningKey.Parse(gateway.ExportPkcs8PrivateKeyPem());
        Merchant = new MerchantAccount(MerchantId, ownKey, new KeyRing(gatewayKey.PublicKey!));
        Gateway = new MerchantAccount(MerchantId, gatewayKey, new KeyRing(ownKey.PublicKey!));
    }

    public MerchantAccount Merchant { get; }

    public MerchantAccount Gateway { get; }
}
