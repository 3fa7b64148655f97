using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using GatewayContracts.Metadata;

namespace GatewayContracts.LianLian.Tests.Contract;

/// <summary>The fields as the pages print them, written down by eye: the generated types must agree.</summary>
public sealed class FieldTableTests
{
    // Wire name, length printed (0: none), C# member, C# type, required member.
    private static readonly (string Wire, int Length, string Member, Type Type, bool Required)[] Request =
    [
        ("oid_partner", 18, "OidPartner", typeof(string), false),
        ("sign_type", 3, "SignType", typeof(string), false),
        ("sign", 0, "Sign", typeof(string), false),
        ("no_order", 32, "NoOrder", typeof(string), false),
        ("dt_order", 0, "DtOrder", typeof(DateTimeOffset?), false),
        ("oid_paybill", 18, "OidPaybill", typeof(string), false), // the page's 14 would refuse its own example
        ("query_version", 6, "QueryVersion", typeof(string), false),
        ("user_id", 32, "UserId", typeof(string), false),
    ];

    private static readonly (string Wire, int Length, string Member, Type Type, bool Required)[] Response =
    [
        ("ret_code", 0, "RetCode", typeof(RetCode?), false),
        ("ret_msg", 100, "RetMsg", typeof(string), false),
        ("oid_partner", 18, "OidPartner", typeof(string), false),
        ("sign_type", 3, "SignType", typeof(string), false),
        ("sign", 0, "Sign", typeof(string), false),
        ("no_order", 32, "NoOrder", typeof(string), false),
        ("dt_order", 0, "DtOrder", typeof(DateTimeOffset?), false),
        ("oid_paybill", 18, "OidPaybill", typeof(string), false),
        ("money_order", 0, "MoneyOrder", typeof(decimal?), false),
        ("result_pay", 0, "ResultPay", typeof(ResultPay?), false),
        ("settle_date", 0, "SettleDate", typeof(DateOnly?), false),
        ("info_order", 255, "InfoOrder", typeof(string), false),
        ("pay_type", 0, "PayType", typeof(PaymentResultQueryPayType?), false),
        ("bank_code", 0, "BankCode", typeof(string), false),
        ("bank_name", 0, "BankName", typeof(Untrusted<string>), false),
        ("memo", 0, "Memo", typeof(Untrusted<string>), false),
        ("card_no", 0, "CardNo", typeof(Untrusted<string>), false), // on no page, but in real answers
    ];

    private static readonly (string Wire, int Length, string Member, Type Type, bool Required)[] Notification =
    [
        ("oid_partner", 18, "OidPartner", typeof(string), false),
        ("sign_type", 3, "SignType", typeof(string), false),
        ("sign", 0, "Sign", typeof(string), false),
        ("no_order", 32, "NoOrder", typeof(string), true),
        ("dt_order", 0, "DtOrder", typeof(DateTimeOffset), true),
        ("oid_paybill", 18, "OidPaybill", typeof(string), true),
        ("money_order", 0, "MoneyOrder", typeof(decimal), true),
        ("result_pay", 0, "ResultPay", typeof(ResultPay), true),
        ("settle_date", 0, "SettleDate", typeof(DateOnly?), false),
        ("info_order", 255, "InfoOrder", typeof(string), false),
        ("pay_type", 0, "PayType", typeof(PaymentNotificationPayType), true),
        ("bank_code", 0, "BankCode", typeof(string), false),
        ("no_agree", 0, "NoAgree", typeof(string), false),
        ("id_type", 0, "IdType", typeof(IdType?), false),
        ("id_no", 0, "IdNo", typeof(string), false),
        ("acct_name", 0, "AcctName", typeof(string), false),
        ("card_no", 0, "CardNo", typeof(string), false),
    ];

    [Fact]
    public void The_request_has_the_pages_eight_fields() => Agree(Request, typeof(PaymentResultQueryRequest));

    [Fact]
    public void The_response_has_the_pages_sixteen_fields_and_the_card_number_of_real_answers() =>
        Agree(Response, typeof(PaymentResultQueryResponse));

    [Fact]
    public void The_notification_has_the_pages_seventeen_fields() => Agree(Notification, typeof(PaymentNotification));

    [Fact]
    public void The_runtime_is_told_of_the_same_fields_in_the_same_order()
    {
        Assert.Equal(Request.Select(field => field.Wire), Names<PaymentResultQueryRequest>());
        Assert.Equal(Response.Select(field => field.Wire), Names<PaymentResultQueryResponse>());
        Assert.Equal(Notification.Select(field => field.Wire), Names<PaymentNotification>());
    }

    [Fact]
    public void Only_what_the_docs_leave_open_is_not_surely_signed()
    {
        Assert.All(FieldsOf<PaymentResultQueryRequest>(), field => Assert.Equal(Coverage.Signed, field.Coverage));
        Assert.All(FieldsOf<PaymentNotification>(), field => Assert.Equal(Coverage.Signed, field.Coverage));
        Assert.Equal(
            ["bank_name", "memo", "card_no"],
            FieldsOf<PaymentResultQueryResponse>()
                .Where(field => field.Coverage == Coverage.Unstated)
                .Select(field => field.Name)
        );
        Assert.DoesNotContain(FieldsOf<PaymentResultQueryResponse>(), field => field.Coverage == Coverage.Unsigned);
    }

    [Fact]
    public void A_response_on_success_and_a_notification_must_say_whose_they_are()
    {
        Assert.True(ContractOf<PaymentNotification>().MerchantRequired);
        Assert.False(ContractOf<PaymentResultQueryResponse>().MerchantRequired);
        Assert.Equal("oid_partner", LianLianGateway.Contract.Merchant);
    }

    private static void Agree((string Wire, int Length, string Member, Type Type, bool Required)[] page, Type type)
    {
        var generated = type.GetProperties()
            .Select(property => (Property: property, Wire: property.GetCustomAttribute<WireNameAttribute>()?.Name))
            .Where(field => field.Wire is not null)
            .Select(field =>
                (
                    field.Wire!,
                    field.Property.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength ?? 0,
                    field.Property.Name,
                    field.Property.PropertyType,
                    field.Property.IsDefined(typeof(RequiredMemberAttribute))
                )
            );

        Assert.Equal(page, generated);
    }

    private static IEnumerable<string> Names<T>()
        where T : class, IMessage<T> => FieldsOf<T>().Select(field => field.Name);

    private static IReadOnlyList<FieldContract> FieldsOf<T>()
        where T : class, IMessage<T> => ContractOf<T>().Fields;

    private static MessageContract ContractOf<T>()
        where T : class, IMessage<T> => T.Contract;
}
