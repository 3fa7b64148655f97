using System.Reflection;
using GatewayContracts.Metadata;

namespace GatewayContracts.LianLian.Tests.Contract;

public sealed class CodeTests
{
    [Fact]
    public void Ways_to_pay_on_the_query_page() =>
        Agree(
            PaymentResultQueryPayTypeCodes.ToCode,
            PaymentResultQueryPayTypeCodes.Parse,
            ("0", PaymentResultQueryPayType.Balance),
            ("1", PaymentResultQueryPayType.OnlineBankingDebit),
            ("8", PaymentResultQueryPayType.OnlineBankingCredit),
            ("9", PaymentResultQueryPayType.BusinessOnlineBanking),
            ("2", PaymentResultQueryPayType.ExpressDebit),
            ("3", PaymentResultQueryPayType.ExpressCredit),
            ("D", PaymentResultQueryPayType.VerifiedPayment),
            ("I", PaymentResultQueryPayType.WeChatPay),
            ("L", PaymentResultQueryPayType.Alipay)
        );

    [Fact]
    public void Ways_to_pay_on_the_notification_page() =>
        Agree(
            PaymentNotificationPayTypeCodes.ToCode,
            PaymentNotificationPayTypeCodes.Parse,
            ("2", PaymentNotificationPayType.QuickPaymentDebit),
            ("3", PaymentNotificationPayType.QuickPaymentCredit),
            ("P", PaymentNotificationPayType.NewAuthenticatePayment)
        );

    [Fact]
    public void Kinds_of_documents() =>
        Agree(
            IdTypeCodes.ToCode,
            IdTypeCodes.Parse,
            ("0", IdType.IdCard),
            ("2", IdType.Passport),
            ("3", IdType.MilitaryOfficerCertificate),
            ("4", IdType.HongKongMacauTravelPermit),
            ("6", IdType.TaiwanResidentTravelPermit),
            ("9", IdType.PoliceOfficerCard),
            ("X", IdType.OtherCertificate)
        );

    [Fact]
    public void Results_of_a_payment() =>
        Agree(
            ResultPayCodes.ToCode,
            ResultPayCodes.Parse,
            ("SUCCESS", ResultPay.Success),
            ("WAITING", ResultPay.Waiting),
            ("PROCESSING", ResultPay.Processing),
            ("REFUND", ResultPay.Refund),
            ("FAILURE", ResultPay.Failure)
        );

    [Fact]
    public void Every_return_code_reads_back()
    {
        foreach (var value in Enum.GetValues<RetCode>().Where(value => value != RetCode.Unrecognized))
        {
            Assert.Matches("^[0-9]{4}$", value.ToCode());
            Assert.Equal(value, RetCodeCodes.Parse(value.ToCode()!));
        }

        Assert.Equal(RetCode.Success, RetCodeCodes.Parse("0000"));
        Assert.Equal(RetCode.SystemError, RetCodeCodes.Parse("9999"));
        Assert.Equal(RetCode.Unrecognized, RetCodeCodes.Parse("4242"));
    }

    private static void Agree<TEnum>(
        Func<TEnum, string?> toCode,
        Func<string, TEnum> parse,
        params (string Code, TEnum Value)[] page
    )
        where TEnum : struct, Enum
    {
        Assert.Equal(page.Select(row => row.Value).Prepend(default).Order(), Enum.GetValues<TEnum>());
        Assert.All(page, row => Assert.Equal((row.Code, row.Value), (toCode(row.Value), parse(row.Code))));

        Assert.Equal("Unrecognized", Enum.GetName(default(TEnum)));
        Assert.Null(toCode(default));
        Assert.NotNull(typeof(TEnum).GetCustomAttribute<CodesAttribute>());
        Assert.All(["", " ", "p", "Success", page[0].Code + " "], other => Assert.Equal(default, parse(other)));
    }
}
