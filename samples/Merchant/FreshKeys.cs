using System.Security.Cryptography;
using GatewayContracts;

namespace Merchant;

/// <summary>Key pairs made for this run. In production the merchant's comes from a file, and of the gateway's only the public half.</summary>
internal sealed class FreshKeys
{
    private const int Bits = 2048;

    public FreshKeys()
    {
        (Merchant, MerchantPublic) = Pair("the shop's key");
        (Gateway, GatewayPublic) = Pair("the gateway's key");
        (Stranger, _) = Pair("a stranger's key");
    }

    public SigningKey Merchant { get; }

    public VerificationKey MerchantPublic { get; }

    public SigningKey Gateway { get; }

    public VerificationKey GatewayPublic { get; }

    public SigningKey Stranger { get; }

    private static (SigningKey Private, VerificationKey Public) Pair(string name)
    {
        using var rsa = RSA.Create(Bits);
        return (SigningKey.Parse(rsa.ExportPkcs8PrivateKeyPem()), VerificationKey.Parse(rsa.ExportSubjectPublicKeyInfoPem()).Named(name));
    }
}
