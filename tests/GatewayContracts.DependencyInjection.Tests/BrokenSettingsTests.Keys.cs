using System.Security.Cryptography;

namespace GatewayContracts.DependencyInjection.Tests;

public partial class BrokenSettingsTests
{
    [Fact]
    public void No_merchant_id() =>
        Fails(
            new Settings().Without("MerchantId"),
            "Wren:MerchantId: The merchant's id is missing: the one that the gateway gave you."
        );

    [Fact]
    public void One_merchant_id_twice() =>
        Fails(
            new Settings()
                .With("Accounts:Other:MerchantId", "S-1")
                .With("Accounts:Other:SigningKey", KeyPair.Shop.PrivatePem)
                .With("Accounts:Other:GatewayKeys", KeyPair.Gateway.PublicPem)
                .With("Accounts:Other:Algorithm", "RSA2"),
            "Wren:MerchantId: The accounts Other and Default have the same merchant id, so that nobody can say "
                + "whose a message is. Keep one of them."
        );

    [Fact]
    public void No_algorithm() =>
        Fails(
            new Settings().Without("Algorithm"),
            "Wren: The gateway accepts several algorithms (RSA, RSA2, SECRET); the account must name the one in use."
        );

    [Fact]
    public void An_algorithm_that_the_gateway_has_not() =>
        Fails(
            new Settings().With("Algorithm", "MD5"),
            "Wren: The gateway does not accept the algorithm \"MD5\"; it accepts RSA, RSA2, SECRET."
        );

    [Fact]
    public void No_keys() =>
        Fails(
            new Settings().Without("SigningKey").Without("GatewayKeys"),
            "Wren:SigningKey: The merchant's private key is missing: what requests are signed with.",
            "Wren:GatewayKeys: The gateway's public key is missing: what its answers are verified with."
        );

    [Fact]
    public void A_key_file_that_is_not_there() =>
        Fails(
            new Settings().Without("SigningKey").With("SigningKey:File", _folder.PathOf("merchant.pem")),
            $"Wren:SigningKey:File: {_folder.PathOf("merchant.pem")} does not exist. Give the key's file; a "
                + $"relative path starts at the working directory."
        );

    [Fact]
    public void A_file_s_name_where_the_key_belongs() =>
        Fails(
            new Settings().With("SigningKey", "keys/merchant.pem"),
            "Wren:SigningKey: The text holds text that is neither PEM nor Base64 (see character 14); the "
                + "merchant's RSA private key is wanted here to sign with. Copy it again as it was issued: "
                + "quotes, ellipses and other additions are no part of a key. Is it a file's name? Give that in "
                + "Wren:SigningKey:File."
        );

    [Fact]
    public void The_merchant_s_public_key_to_sign_with() =>
        Fails(
            new Settings().With("SigningKey", KeyPair.Shop.PublicPem),
            "Wren:SigningKey: The text holds an RSA public key; the merchant's RSA private key is wanted here to "
                + "sign with. Use the private key whose public half was registered with the gateway (PKCS#8 or "
                + "PKCS#1, as PEM, Base64 or DER)."
        );

    [Fact]
    public void A_private_key_to_verify_with() =>
        Fails(
            new Settings()
                .Without("GatewayKeys")
                .With("GatewayKeys:File", _folder.Write("gateway.pem", KeyPair.Gateway.PrivatePem)),
            $"Wren:GatewayKeys:File: {_folder.PathOf("gateway.pem")} holds an RSA private key (PKCS#8); the "
                + $"gateway's RSA public key (or certificate) is wanted here to verify with. Use the public key "
                + $"that the gateway publishes, and keep the private key where nobody else reads it."
        );

    [Fact]
    public void The_merchant_s_own_public_key_as_the_gateway_s() =>
        Fails(
            new Settings().With("GatewayKeys:0", KeyPair.Shop.PublicPem),
            $"Wren:GatewayKeys:0: The key ring holds the merchant's own public key "
                + $"({KeyPair.Shop.Public.Fingerprint}). The gateway's public key is wanted: the one that the "
                + $"gateway gave you, not the one that you gave the gateway."
        );

    [Fact]
    public void A_key_that_is_too_short()
    {
        using var rsa = RSA.Create(512);
        Fails(
            new Settings().With("SigningKey", rsa.ExportPkcs8PrivateKeyPem()),
            "Wren:SigningKey: The text holds a private key that has 512 bits; from 1024 to 16384 are accepted."
        );
    }

    [Fact]
    public void One_key_of_the_gateway_twice() =>
        Fails(
            new Settings().With("GatewayKeys:1", KeyPair.Gateway.PublicPem),
            $"Wren:GatewayKeys:1: The same key stands here twice: {KeyPair.Gateway.Public}. Keep one of them."
        );

    [Fact]
    public void A_key_from_two_places() =>
        Fails(
            new Settings()
                .Without("SigningKey")
                .With("SigningKey:File", "a.pem")
                .With("SigningKey:Text", KeyPair.Shop.PrivatePem),
            "Wren:SigningKey: A key comes from exactly one of Text, File and Secret."
        );

    [Fact]
    public void A_key_that_is_never_valid() =>
        Fails(
            new Settings()
                .With("GatewayKeys:1:Text", KeyPair.Next.PublicPem)
                .With("GatewayKeys:1:NotBefore", "2030-01-02")
                .With("GatewayKeys:1:NotAfter", "2030-01-01"),
            "Wren:GatewayKeys:1: NotAfter is not later than NotBefore, so that the key is never valid."
        );

    [Fact]
    public void Keys_that_leave_a_gap() =>
        Fails(
            new Settings()
                .Without("GatewayKeys")
                .With("GatewayKeys:0:Text", KeyPair.Gateway.PublicPem)
                .With("GatewayKeys:0:NotAfter", "2099-01-01")
                .With("GatewayKeys:1:Text", KeyPair.Next.PublicPem)
                .With("GatewayKeys:1:NotBefore", "2099-01-02"),
            "Wren: No gateway key is valid at 2099-01-01 00:00:00Z; the last one ended at 2099-01-01 00:00:00Z. "
                + "Give the key that follows it, or a later NotAfter."
        );

    [Fact]
    public void A_moment_that_is_none() =>
        Fails(
            new Settings()
                .With("GatewayKeys:1:Text", KeyPair.Next.PublicPem)
                .With("GatewayKeys:1:NotBefore", "next year"),
            "Wren:GatewayKeys:1:NotBefore: This value of 9 characters is not a point in time, such as 2027-01-31 "
                + "or 2027-01-31T12:00:00+08:00."
        );

    [Fact]
    public void A_secret_where_the_algorithm_takes_keys() =>
        Fails(
            new Settings().Without("SigningKey").Without("GatewayKeys").With("Secret", "shared-by-two"),
            "Wren: sha256-with-rsa takes an RSA key, and a shared secret was given. Read the key with Load or Parse."
        );

    [Fact]
    public void A_digest_that_the_platform_refuses() =>
        Fails(
            new Settings().With("Algorithm", "RSA"),
            "Wren: A policy of a strict machine refuses SHA-1, which sha1-with-rsa needs (not allowed here). The "
                + "package GatewayContracts.BouncyCastle can do it instead, without changing the machine's policy.",
            builder => builder.UseSignatures(new StrictSignatures())
        );
}
