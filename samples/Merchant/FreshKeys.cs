using System.Security.Cryptography;
using GatewayContracts;

namespace Merchant;

/// <summary>Key pairs made for this run. In production the merchant's comes from a file, and of the gateway's only the public half.</summary>
internal sealed class FreshKeys : IDisposable
{
    private const int Bits = 2048;

    private readonly RSA _merchant = RSA.Create(Bits);
    private readonly RSA _gateway = RSA.Create(Bits);
    private readonly RSA _stranger = RSA.Create(Bits);

    /// <summary>What the shop signs with, as its settings have it.</summary>
    public string MerchantPem => _merchant.ExportPkcs8PrivateKeyPem();

    /// <summary>What the gateway's messages are verified with, as the shop's settings have it.</summary>
    public string GatewayPublicPem => _gateway.ExportSubjectPublicKeyInfoPem();

    public VerificationKey MerchantPublic => VerificationKey.Parse(_merchant.ExportSubjectPublicKeyInfoPem()).Named("the shop's key");

    public SigningKey Gateway => SigningKey.Parse(_gateway.ExportPkcs8PrivateKeyPem());

    public SigningKey Stranger => SigningKey.Parse(_stranger.ExportPkcs8PrivateKeyPem());

    public void Dispose()
    {
        _merchant.Dispose();
        _gateway.Dispose();
        _stranger.Dispose();
    }
}
