using System.Security.Cryptography;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>A party's keys, made once a run.</summary>
internal sealed record Keys(string PrivatePem, string PublicPem)
{
    private const int Bits = 1024;

    public static Keys Shop { get; } = Make();

    public static Keys Gateway { get; } = Make();

    public static Keys Next { get; } = Make();

    public static Keys Stranger { get; } = Make();

    public SigningKey Private => SigningKey.Parse(PrivatePem);

    public VerificationKey Public => VerificationKey.Parse(PublicPem);

    public static Keys Make(int bits = Bits)
    {
        using var rsa = RSA.Create(bits);
        return new(rsa.ExportPkcs8PrivateKeyPem(), rsa.ExportSubjectPublicKeyInfoPem());
    }
}
