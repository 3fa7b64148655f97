using System.Security.Cryptography;

namespace GatewayContracts.Tests.Signing;

/// <summary>
/// Whatever the bytes are, the answer is a key, a KeyFormatException or a verdict: never another exception.
/// </summary>
public sealed class HostileInputTests
{
    private static byte[][] KeysOfEveryKind()
    {
        using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return
        [
            TestKeys.Rsa1024.ExportRSAPrivateKey(),
            TestKeys.Rsa1024.ExportPkcs8PrivateKey(),
            TestKeys.Rsa1024.ExportRSAPublicKey(),
            TestKeys.Rsa1024.ExportSubjectPublicKeyInfo(),
            TestKeys.SelfSigned(TestKeys.Rsa1024).RawData,
            ec.ExportPkcs8PrivateKey(),
            TestKeys.Rsa1024.ExportEncryptedPkcs8PrivateKey(
                "password",
                new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 10)
            ),
            System.Text.Encoding.ASCII.GetBytes(TestKeys.Rsa1024.ExportPkcs8PrivateKeyPem()),
            System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(TestKeys.Rsa1024.ExportSubjectPublicKeyInfo())),
        ];
    }

    [Fact]
    public void A_key_cut_at_any_byte_is_refused()
    {
        foreach (var key in KeysOfEveryKind())
        {
            for (var length = 0; length < key.Length; length++)
            {
                var cut = key[..length];
                Assert.Throws<KeyFormatException>(() => SigningKey.Parse(cut));
                Assert.Throws<KeyFormatException>(() => VerificationKey.Parse(cut));
            }
        }
    }

    [Fact]
    public void A_mutated_key_is_a_key_or_refused()
    {
        var random = new Random(20130515);
        foreach (var key in KeysOfEveryKind())
        {
            for (var round = 0; round < 1500; round++)
            {
                var mutated = Mutate(key, random);
                if (Accepts(() => SigningKey.Parse(mutated)) is { } signing)
                {
                    Assert.Null(SignatureBackend.Platform.SelfTest(SignatureAlgorithm.Of("md5-with-rsa"), signing));
                }

                if (Accepts(() => VerificationKey.Parse(mutated)) is { } verification && round % 10 == 0)
                {
                    Assert.Null(
                        SignatureBackend.Platform.SelfTest(SignatureAlgorithm.Of("md5-with-rsa"), verification)
                    );
                }
            }
        }
    }

    [Fact]
    public void A_mutated_signature_gets_a_verdict_and_never_holds()
    {
        var random = new Random(20190510);
        var check = SignatureCheck.Of(
            SignatureBackend.Platform,
            SignatureAlgorithm.Of("md5-with-rsa"),
            new KeyRing(TestKeys.Verification(TestKeys.Rsa1024))
        );
        var source = "no_order=1"u8.ToArray();
        var signature = SignatureBackend
            .Platform.CreateSigner(SignatureAlgorithm.Of("md5-with-rsa"), TestKeys.Signing(TestKeys.Rsa1024))
            .Sign(source);
        Assert.True(check.Check(signature, [source]).Holds);

        for (var length = 0; length < signature.Length; length++)
        {
            Assert.Contains(
                check.Check(signature[..length], [source]).Fault!.Value,
                new[] { SignatureFault.Malformed, SignatureFault.WrongLength }
            );
        }

        for (var round = 0; round < 1500; round++)
        {
            var bytes = Mutate(Convert.FromBase64String(signature), random);
            var mutated = Convert.ToBase64String(bytes);
            Assert.Equal(mutated == signature, check.Check(mutated, [source]).Holds);

            var text = System.Text.Encoding.Latin1.GetString(
                Mutate(System.Text.Encoding.ASCII.GetBytes(signature), random)
            );
            Assert.Equal(text == signature, check.Check(text, [source]).Holds);
        }
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var changes = random.Next(1, 4); changes > 0 && bytes.Count > 1; changes--)
        {
            // Half of the changes hit the first bytes, where the structure is.
            var at = random.Next(2) == 0 ? random.Next(Math.Min(40, bytes.Count)) : random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveAt(at);
                    break;
                default:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
            }
        }

        return [.. bytes];
    }

    private static T? Accepts<T>(Func<T> parse)
        where T : class
    {
        try
        {
            return parse();
        }
        catch (KeyFormatException)
        {
            return null;
        }
    }
}
