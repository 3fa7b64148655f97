using GatewayContracts.Metadata;

namespace GatewayContracts.LianLian.Tests.Accounts;

public sealed class AccountTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void An_empty_merchant_and_the_own_key_in_the_ring_are_both_told(string? merchant)
    {
        var own = Parties.Merchant.Public;

        var exception = Assert.Throws<GatewayConfigurationException>(() =>
            new MerchantAccount(merchant!, Parties.Merchant.Private, new KeyRing(Parties.Gateway.Public, own))
        );

        Assert.Equal(2, exception.Problems.Count);
        Assert.Contains("merchant", exception.Problems[0], StringComparison.Ordinal);
        Assert.Contains(own.Fingerprint, exception.Problems[1], StringComparison.Ordinal);
        Assert.All(
            exception.Problems,
            problem => Assert.Contains(problem, exception.Message, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("201304121000001004\n", "U+000A (a line feed) as its last character")]
    [InlineData(" 201304121000001004", "U+0020 (a blank) as its first character")]
    [InlineData("201304121000001004\u00A0", "U+00A0 (a no-break space) as its last character")]
    [InlineData("\uFEFF201304121000001004", "U+FEFF (a byte order mark) as its first character")]
    [InlineData("20130412\u200B1000001004", "U+200B (a zero-width space) as character 9")]
    [InlineData("２01304121000001004", "U+FF12 (a full-width digit) as its first character")]
    [InlineData("20130412100000100\u0664", "U+0664 (a digit of another script) as its last character")]
    [InlineData("2О1304121000001004", "U+041E (a letter of another script) as character 2")]
    [InlineData("201304121000001004\uFE0F", "U+FE0F (an invisible character) as its last character")]
    public void What_nobody_sees_in_an_id_is_told_at_once(string merchant, string told)
    {
        var exception = Assert.Throws<GatewayConfigurationException>(() =>
            Parties.Merchant.Account(merchant, Parties.Gateway)
        );

        Assert.StartsWith(
            $"The merchant's id has {told}. It came along when",
            Assert.Single(exception.Problems),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("1234", "oid_partner has 4 characters; it must have 18.")]
    [InlineData("2013041210000010041", "oid_partner has 19 characters; it must have 18.")]
    [InlineData("20130412100000100A", "oid_partner must be ASCII digits only; it is (secret, 18 characters).")]
    [InlineData("2013-0412-100000-1", "oid_partner must be ASCII digits only; it is (secret, 18 characters).")]
    [InlineData(
        "商户商户商户商户商户商户商户商户商户",
        "oid_partner must be ASCII digits only; it is (secret, 18 characters)."
    )]
    public void What_the_spec_says_of_an_id_is_checked_when_an_account_meets_the_gateway(string merchant, string told)
    {
        var account = Parties.Merchant.Account(merchant, Parties.Gateway);
        using var http = new HttpClient();
        Action[] meetings =
        [
            () => SignedMessage.ValidateAccount<LianLianGateway>(account),
            () => _ = new LianLianClient(http, account),
            () => SignedMessage.Validate(Messages.Request(), account),
            () => SignedMessage.SignString(Messages.Request(), account),
            () => SignedMessage.Seal(Messages.Request(), account),
            () => SignedMessage.Open<PaymentNotification>("{}"u8.ToArray(), account),
        ];

        foreach (var meeting in meetings)
        {
            var exception = Assert.Throws<GatewayConfigurationException>(meeting);
            Assert.Contains($"The merchant's id does not fit the gateway's spec: {told}", exception.Problems);
            Assert.DoesNotContain(merchant, exception.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_key_that_was_given_in_place_of_an_id_is_named_and_not_shown()
    {
        foreach (
            var key in new[]
            {
                Parties.Merchant.PrivatePem,
                Convert.ToBase64String(Parties.Merchant.Rsa.ExportPkcs8PrivateKey())[..90],
            }
        )
        {
            var exception = Assert.ThrowsAny<GatewayConfigurationException>(() =>
                SignedMessage.ValidateAccount<LianLianGateway>(Parties.Merchant.Account(key, Parties.Gateway))
            );
            Assert.DoesNotContain("MII", exception.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("MD5")]
    [InlineData("rsa")]
    [InlineData("md5-with-rsa")]
    public void An_algorithm_that_the_gateway_does_not_have_is_told_before_anything_is_sent(string algorithm)
    {
        var account = new MerchantAccount(
            Parties.MerchantId,
            Parties.Merchant.Private,
            new KeyRing(Parties.Gateway.Public),
            algorithm
        );

        var exception = Assert.Throws<GatewayConfigurationException>(() =>
            SignedMessage.ValidateAccount<LianLianGateway>(account)
        );
        Assert.Contains($"\"{algorithm}\"", Assert.Single(exception.Problems), StringComparison.Ordinal);
        Assert.Contains("RSA", exception.Problems[0], StringComparison.Ordinal);
        Assert.Contains(
            "\"RSA\\u200B\", which has U+200B (a zero-width space) as its last character",
            Assert
                .Throws<GatewayConfigurationException>(() =>
                    SignedMessage.ValidateAccount<LianLianGateway>(
                        new MerchantAccount(
                            Parties.MerchantId,
                            Parties.Merchant.Private,
                            new KeyRing(Parties.Gateway.Public),
                            "RSA\u200B"
                        )
                    )
                )
                .Problems[0],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "0123456789",
            Assert
                .Throws<GatewayConfigurationException>(() =>
                    SignedMessage.ValidateAccount<LianLianGateway>(
                        new MerchantAccount(
                            Parties.MerchantId,
                            Parties.Merchant.Private,
                            new KeyRing(Parties.Gateway.Public),
                            "0123456789abcdef0123456789abcdef"
                        )
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

        using var http = new HttpClient();
        Assert.Throws<GatewayConfigurationException>(() => new LianLianClient(http, account));
        Assert.Throws<GatewayConfigurationException>(() => SignedMessage.Seal(Messages.Request(), account));
        Assert.Throws<GatewayConfigurationException>(() =>
            SignedMessage.Open<PaymentNotification>("{}"u8.ToArray(), account)
        );
    }

    [Fact]
    public void Naming_the_only_algorithm_is_the_same_as_naming_none()
    {
        var account = new MerchantAccount(
            Parties.MerchantId,
            Parties.Merchant.Private,
            new KeyRing(Parties.Gateway.Public),
            "RSA"
        );
        SignedMessage.ValidateAccount<LianLianGateway>(account);
        SignedMessage.ValidateAccount<LianLianGateway>(Parties.MerchantAccount);

        Assert.Equal(
            SignedMessage.Seal(Messages.Request(), Parties.MerchantAccount).Body.ToArray(),
            SignedMessage.Seal(Messages.Request(), account).Body.ToArray()
        );
    }

    [Fact]
    public void Of_several_algorithms_one_must_be_named()
    {
        var exception = Assert.Throws<GatewayConfigurationException>(() =>
            SignedMessage.ValidateAccount<TwoAlgorithms>(Parties.MerchantAccount)
        );
        Assert.Contains("RSA, RSA2", Assert.Single(exception.Problems), StringComparison.Ordinal);

        foreach (var name in new[] { "RSA", "RSA2" })
        {
            SignedMessage.ValidateAccount<TwoAlgorithms>(
                new MerchantAccount(
                    Parties.MerchantId,
                    Parties.Merchant.Private,
                    new KeyRing(Parties.Gateway.Public),
                    name
                )
            );
        }
    }

    [Fact]
    public void Shared_secrets_are_no_RSA_keys()
    {
        var account = new MerchantAccount(
            Parties.MerchantId,
            SigningKey.FromSecret("one"),
            new KeyRing(VerificationKey.FromSecret("two"))
        );

        var exception = Assert.Throws<GatewayConfigurationException>(() =>
            SignedMessage.ValidateAccount<LianLianGateway>(account)
        );

        Assert.Contains("md5-with-rsa takes an RSA key", exception.Problems[0], StringComparison.Ordinal);
        Assert.DoesNotContain("one", exception.Problems[0].Split(' '));
    }

    [Fact]
    public void An_account_shows_its_merchant_and_no_key() =>
        Assert.Equal($"Merchant account \"{Parties.MerchantId}\"", Parties.MerchantAccount.ToString());

    private sealed class TwoAlgorithms : IGateway
    {
        public static GatewayContract Contract { get; } =
            new(
                "Two",
                "oid_partner",
                new SignatureContract
                {
                    Field = "sign",
                    AlgorithmField = "sign_type",
                    Accepts =
                    [
                        new AcceptedAlgorithm("RSA", SignatureAlgorithm.Of("md5-with-rsa")),
                        new AcceptedAlgorithm("RSA2", SignatureAlgorithm.Of("sha256-with-rsa")),
                    ],
                    Source = LianLianGateway.Contract.Signature.Source,
                },
                []
            );
    }
}
