using System.Text;
using GatewayContracts.Tests;
using LianLian;

namespace GatewayContracts.BouncyCastle.Tests;

/// <summary>From a message to its bytes and back, with accounts on different backends at the two ends.</summary>
public sealed class AccountTests
{
    private const string Merchant = "201103171000000000";

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_message_is_sealed_and_opened(bool managedSeals, bool managedOpens)
    {
        var gateway = Account(
            TestKeys.Signing(TestKeys.Other2048),
            TestKeys.Verification(TestKeys.Rsa2048),
            managedSeals
        );
        var merchant = Account(
            TestKeys.Signing(TestKeys.Rsa2048),
            TestKeys.Verification(TestKeys.Other2048),
            managedOpens
        );

        var body = SignedMessage.Seal(Notification(), gateway).Body;
        var opened = SignedMessage.Open<PaymentNotification>(body, merchant);
        Assert.True(opened.IsVerified, opened.ToString());
        Assert.Equal(("2013051500001", 210.97m), (opened.Verified.Message.NoOrder, opened.Verified.Message.MoneyOrder));

        var forged = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(body.Span).Replace("210.97", "110.97", StringComparison.Ordinal)
        );
        Assert.Equal(
            RefusalReason.DoesNotMatch,
            SignedMessage.Open<PaymentNotification>(forged, merchant).Refusal?.Reason
        );
    }

    [Fact]
    public void An_account_on_this_backend_fits_the_gateway() =>
        SignedMessage.ValidateAccount<LianLianGateway>(
            Account(TestKeys.Signing(TestKeys.Rsa2048), TestKeys.Verification(TestKeys.Other2048), managed: true)
        );

    private static MerchantAccount Account(SigningKey own, VerificationKey other, bool managed) =>
        managed
            ? new MerchantAccount(Merchant, own, new KeyRing(other), backend: BouncyCastleSignatures.Instance)
            : new MerchantAccount(Merchant, own, new KeyRing(other));

    private static PaymentNotification Notification() =>
        new()
        {
            NoOrder = "2013051500001",
            DtOrder = new DateTimeOffset(2013, 5, 15, 9, 40, 13, TimeSpan.FromHours(8)),
            OidPaybill = "2013051613121201",
            MoneyOrder = 210.97m,
            ResultPay = ResultPay.Success,
            PayType = PaymentNotificationPayType.QuickPaymentDebit,
            InfoOrder = "用户购买了3桶羽毛球",
        };
}
