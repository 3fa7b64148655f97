using System.Security.Cryptography;

namespace GatewayContracts.Testing;

/// <summary>An RSA key pair made for tests. Never use one anywhere else.</summary>
public sealed class TestKeyPair
{
    private TestKeyPair(string signingKeyPem, string verificationKeyPem)
    {
        SigningKeyPem = signingKeyPem;
        VerificationKeyPem = verificationKeyPem;
        SigningKey = SigningKey.Parse(signingKeyPem);
        VerificationKey = VerificationKey.Parse(verificationKeyPem);
    }

    /// <summary>The private key.</summary>
    public SigningKey SigningKey { get; }

    /// <summary>The public key.</summary>
    public VerificationKey VerificationKey { get; }

    /// <summary>The private key as PKCS#8 in PEM, as key files and settings have it.</summary>
    public string SigningKeyPem { get; }

    /// <summary>The public key as SubjectPublicKeyInfo in PEM, as key files and settings have it.</summary>
    public string VerificationKeyPem { get; }

    /// <summary>Makes a pair.</summary>
    /// <param name="bits">The length of the modulus; shorter keys are made and used faster.</param>
    /// <exception cref="CryptographicException">The platform makes no keys of this length.</exception>
    public static TestKeyPair Create(int bits = 2048)
    {
        using var rsa = RSA.Create(bits);
        return new(rsa.ExportPkcs8PrivateKeyPem(), rsa.ExportSubjectPublicKeyInfoPem());
    }

    /// <summary>The public key's kind, length and fingerprint; never a key.</summary>
    public override string ToString() => VerificationKey.ToString();
}
