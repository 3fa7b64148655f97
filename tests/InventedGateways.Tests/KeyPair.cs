using System.Security.Cryptography;

namespace InventedGateways.Tests;

/// <summary>A party's keys, made once a run: short ones, for thousands of signatures are made with them.</summary>
internal sealed record KeyPair(SigningKey Private, VerificationKey Public)
{
    private const int Bits = 1024;

    public static KeyPair Shop { get; } = Make("the shop's key");

    public static KeyPair Gateway { get; } = Make("the gateway's key");

    public static KeyPair Stranger { get; } = Make("a stranger's key");

    private static KeyPair Make(string name)
    {
        using var rsa = RSA.Create(Bits);
        return new(
            SigningKey.Parse(rsa.ExportPkcs8PrivateKeyPem()),
            VerificationKey.Parse(rsa.ExportSubjectPublicKeyInfoPem()).Named(name)
        );
    }
}
