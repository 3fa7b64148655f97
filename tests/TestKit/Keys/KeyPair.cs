using System.Security.Cryptography;

namespace TestKit;

/// <summary>A party's RSA keys, made for this run: none is written into the sources.</summary>
internal sealed class KeyPair
{
    // Short, for thousands of signatures are made.
    private const int DefaultBits = 1024;

    public KeyPair(int bits = DefaultBits)
    {
        Rsa = RSA.Create(bits);
        PrivatePem = Rsa.ExportPkcs8PrivateKeyPem();
        PublicPem = Rsa.ExportSubjectPublicKeyInfoPem();
        Private = SigningKey.Parse(PrivatePem);
        Public = VerificationKey.Parse(PublicPem);
    }

    public static KeyPair Shop { get; } = new();

    public static KeyPair Gateway { get; } = new();

    /// <summary>The key that the gateway changes to.</summary>
    public static KeyPair Next { get; } = new();

    public static KeyPair Stranger { get; } = new();

    public RSA Rsa { get; }

    public string PrivatePem { get; }

    public string PublicPem { get; }

    public SigningKey Private { get; }

    public VerificationKey Public { get; }

    /// <summary>The account of whoever signs with this key and verifies the other side's.</summary>
    public MerchantAccount Account(string merchant, KeyPair other, string? algorithm = null) =>
        new(merchant, Private, new KeyRing(other.Public), algorithm);
}
