namespace GatewayContracts.LianLian.Tests.Accounts;

public sealed class AccountTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void An_empty_merchant_and_the_own_key_in_the_ring_are_both_told(string? merchant)
    {
        var own = Parties.Verification(Parties.Merchant);

        var exception = Assert.Throws<GatewayConfigurationException>(
            () => new MerchantAccount(merchant!, Parties.Signing(Parties.Merchant), new KeyRing(Parties.Verification(Parties.Gateway), own)));

        Assert.Equal(2, exception.Problems.Count);
        Assert.Contains("merchant", exception.Problems[0], StringComparison.Ordinal);
        Assert.Contains(own.Fingerprint, exception.Problems[1], StringComparison.Ordinal);
        Assert.All(exception.Problems, problem => Assert.Contains(problem, exception.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("MD5")]
    [InlineData("rsa")]
    [InlineData("md5-with-rsa")]
    public void An_algorithm_that_the_gateway_does_not_have_is_told_before_anything_is_sent(string algorithm)
    {
        var account = new MerchantAccount(Parties.MerchantId, Parties.Signing(Parties.Merchant), new KeyRing(Parties.Verification(Parties.Gateway)), algorithm);

        var exception = Assert.Throws<GatewayConfigurationException>(() => SignedMessage.Require<LianLianGateway>(account));
        Assert.Contains($"\"{algorithm}\"", Assert.Single(exception.Problems), StringComparison.Ordinal);
        Assert.Contains("RSA", exception.Problems[0], StringComparison.Ordinal);

        using var http = new HttpClient();
        Assert.Throws<GatewayConfigurationException>(() => new LianLianClient(http, account));
        Assert.Throws<GatewayConfigurationException>(() => SignedMessage.Seal(Messages.Request(), account));
        Assert.Throws<GatewayConfigurationException>(() => SignedMessage.Open<PaymentNotification>("{}"u8.ToArray(), account));
    }

    [Fact]
    public void Naming_the_only_algorithm_is_the_same_as_naming_none()
    {
        var account = new MerchantAccount(Parties.MerchantId, Parties.Signing(Parties.Merchant), new KeyRing(Parties.Verification(Parties.Gateway)), "RSA");
        SignedMessage.Require<LianLianGateway>(account);
        SignedMessage.Require<LianLianGateway>(Parties.MerchantAccount);

        Assert.Equal(SignedMessage.Seal(Messages.Request(), Parties.MerchantAccount).Body.ToArray(), SignedMessage.Seal(Messages.Request(), account).Body.ToArray());
    }

    [Fact]
    public void Of_several_algorithms_one_must_be_named()
    {
        var exception = Assert.Throws<GatewayConfigurationException>(() => SignedMessage.Require<TwoAlgorithms>(Parties.MerchantAccount));
        Assert.Contains("RSA, RSA2", Assert.Single(exception.Problems), StringComparison.Ordinal);

        foreach (var name in new[] { "RSA", "RSA2" })
        {
            SignedMessage.Require<TwoAlgorithms>(new MerchantAccount(Parties.MerchantId, Parties.Signing(Parties.Merchant), new KeyRing(Parties.Verification(Parties.Gateway)), name));
        }
    }

    [Fact]
    public void Shared_secrets_are_no_RSA_keys()
    {
        var account = new MerchantAccount(Parties.MerchantId, SigningKey.FromSecret("one"), new KeyRing(VerificationKey.FromSecret("two")));

        var exception = Assert.Throws<GatewayConfigurationException>(() => SignedMessage.Require<LianLianGateway>(account));

        Assert.Contains("md5-with-rsa takes an RSA key", exception.Problems[0], StringComparison.Ordinal);
        Assert.DoesNotContain("one", exception.Problems[0].Split(' '));
    }

    [Fact]
    public void An_account_shows_its_merchant_and_no_key() => Assert.Equal($"Merchant account \"{Parties.MerchantId}\"", Parties.MerchantAccount.ToString());

    private sealed class TwoAlgorithms : IGateway
    {
        public static GatewayContract Contract { get; } = new(
            "Two",
            "oid_partner",
            new SignatureContract
            {
                Field = "sign",
                AlgorithmField = "sign_type",
                Accepts = [new AcceptedAlgorithm("RSA", SignatureAlgorithm.Md5WithRsa), new AcceptedAlgorithm("RSA2", SignatureAlgorithm.Sha256WithRsa)],
                Source = LianLianGateway.Contract.Signature.Source,
            },
            []);
    }
}
