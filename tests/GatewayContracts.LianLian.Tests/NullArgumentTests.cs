using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.LianLian.Tests;

/// <summary>Nothing where something is wanted is named by its parameter, wherever a consumer can give it.</summary>
public sealed class NullArgumentTests
{
    private static readonly (string Parameter, Action Act)[] s_entries =
    [
        ("account", () => SignedMessage.ValidateAccount<LianLianGateway>(null!)),
        ("message", () => SignedMessage.Validate<PaymentResultQueryRequest>(null!, Parties.MerchantAccount)),
        ("account", () => SignedMessage.Validate(Messages.Request(), null!)),
        ("message", () => SignedMessage.SignString<PaymentResultQueryRequest>(null!, Parties.MerchantAccount)),
        ("account", () => SignedMessage.SignString(Messages.Request(), null!)),
        ("message", () => SignedMessage.Seal<PaymentResultQueryRequest>(null!, Parties.MerchantAccount)),
        ("account", () => SignedMessage.Seal(Messages.Request(), null!)),
        ("account", () => SignedMessage.Open<PaymentNotification>("{}"u8.ToArray(), null!)),
        ("accounts", () => SignedMessage.Open<PaymentNotification>("{}"u8.ToArray(), (IMerchantAccounts)null!)),
        ("payload", () => SignedPayload.Of<PaymentNotification>(null!, Parties.GatewayAccount)),
        ("sender", () => SignedPayload.Of<PaymentNotification>("{}", null!)),
        ("unsigned", () => SignedPayload.Of<PaymentNotification>("{}", Parties.GatewayAccount, null!)),
        ("payload", () => SignedPayload.SignatureOf<PaymentNotification>(null!, Parties.GatewayAccount)),
        ("sender", () => SignedPayload.SignatureOf<PaymentNotification>("{}", null!)),
        ("unsigned", () => SignedPayload.SignatureOf<PaymentNotification>("{}", Parties.GatewayAccount, null!)),
        ("message", () => MessageText.Of<PaymentResultQueryRequest>(null!)),
        ("signingKey", () => new MerchantAccount(Parties.MerchantId, null!, Parties.MerchantAccount.Keys)),
        ("keys", () => new MerchantAccount(Parties.MerchantId, Parties.MerchantAccount.SigningKey, null!)),
        ("keys", () => new KeyRing(null!)),
        ("path", () => SigningKey.Load(null!)),
        ("path", () => VerificationKey.Load(null!)),
        ("text", () => SigningKey.Parse((string)null!)),
        ("text", () => VerificationKey.Parse((string)null!)),
        ("secret", () => SigningKey.FromSecret(null!)),
        ("secret", () => VerificationKey.FromSecret(null!)),
        ("name", () => Parties.Gateway.Public.Named(null!)),
        ("algorithm", () => SignatureBackend.Platform.CreateSigner(null!, Parties.MerchantAccount.SigningKey)),
        ("key", () => SignatureBackend.Platform.CreateSigner(SignatureAlgorithm.Of("md5-with-rsa"), null!)),
        ("algorithm", () => SignatureBackend.Platform.CreateVerifier(null!, Parties.MerchantAccount.Keys[0])),
        ("key", () => SignatureBackend.Platform.CreateVerifier(SignatureAlgorithm.Of("md5-with-rsa"), null!)),
        ("key", () => SignatureBackend.Platform.SelfTest(SignatureAlgorithm.Of("md5-with-rsa"), (SigningKey)null!)),
        (
            "key",
            () => SignatureBackend.Platform.SelfTest(SignatureAlgorithm.Of("md5-with-rsa"), (VerificationKey)null!)
        ),
        ("http", () => new LianLianClient(null!, Parties.MerchantAccount)),
        ("publicKey", () => SigningKey.External(null!, null!)),
        ("signer", () => SigningKey.External(Parties.Merchant.Public, null!)),
        ("connection", () => new LianLianClient(null!)),
        ("TimeProvider", () => new PollingOptions { TimeProvider = null! }),
        ("acknowledge", () => new NotificationProtocol(null!, NotificationReply.Empty)),
        ("refuse", () => new NotificationProtocol(NotificationReply.Empty, null!)),
        ("text", () => NotificationReply.Text(null!)),
        ("name", () => new FieldConstraint(null!)),
        ("value", () => new Untrusted<string>(null!)),
    ];

    [Fact]
    public void Every_entry_names_it() =>
        Assert.All(
            s_entries,
            entry => Assert.Equal(entry.Parameter, Assert.Throws<ArgumentNullException>(entry.Act).ParamName)
        );

    [Fact]
    public async Task Also_a_client()
    {
        using var http = new HttpClient();
        Assert.Equal("account", Assert.Throws<ArgumentNullException>(() => new LianLianClient(http, null!)).ParamName);
        Assert.Equal(
            "Limits",
            Assert
                .Throws<ArgumentNullException>(() =>
                    new LianLianClient(http, Parties.MerchantAccount) { Limits = null! }
                )
                .ParamName
        );
        Assert.Equal(
            "TimeProvider",
            Assert
                .Throws<ArgumentNullException>(() =>
                    new LianLianClient(http, Parties.MerchantAccount) { TimeProvider = null! }
                )
                .ParamName
        );
        Assert.Equal(
            "message",
            (
                await Assert.ThrowsAsync<ArgumentNullException>(() =>
                    SignedMessage.SealAsync<PaymentResultQueryRequest>(null!, Parties.MerchantAccount).AsTask()
                )
            ).ParamName
        );
        Assert.Equal(
            "account",
            (
                await Assert.ThrowsAsync<ArgumentNullException>(() =>
                    SignedMessage.SealAsync(Messages.Request(), null!).AsTask()
                )
            ).ParamName
        );
        Assert.Equal(
            "request",
            (
                await Assert.ThrowsAsync<ArgumentNullException>(() =>
                    new LianLianClient(http, Parties.MerchantAccount).PaymentResultQueryAsync(null!)
                )
            ).ParamName
        );
    }

    [Fact]
    public void No_body_is_an_empty_one_and_no_headers_are_none()
    {
        var refusal = SignedMessage
            .Open<PaymentNotification>((byte[])null!, Parties.MerchantAccount, limits: null, headers: null)
            .Refused(RefusalReason.NotJson);
        Assert.Contains("empty", refusal.Message, StringComparison.Ordinal);
    }
}
