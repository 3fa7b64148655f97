using GatewayContracts.Generator.Model;

namespace GatewayContracts.Transcription.Tests;

/// <summary>
/// Pages saved as text, with a line for each cell and none for the lost ones, against the contracts that
/// people made of the same tables.
/// </summary>
public sealed class LostCellTests
{
    [Theory]
    [InlineData("notification.txt", "payment-notification", "")]
    [InlineData("query.txt", "payment-result-query", "card_no")]
    public void Every_field_flag_and_type_is_right_or_asked_about(string page, string contract, string fromElsewhere)
    {
        var draft = Drafted.LianLian(page);
        var made = draft.Bound(Embedded.Text($"lianlian/{contract}.contract.yaml")).Model!;
        var read = draft.Bound(draft.Yaml).Model!;
        foreach (var (expected, actual, within) in Messages(made, read))
        {
            Assert.Equal(
                expected.Fields.Select(field => field.WireName).Where(name => name != fromElsewhere),
                actual.Fields.Select(field => field.WireName)
            );
            foreach (var field in actual.Fields)
            {
                var other = expected.Fields.First(known => known.WireName == field.WireName);
                Assert.Equal((field.WireName, other.Required), (field.WireName, field.Required));
                if (field.DocumentedType != other.DocumentedType)
                {
                    Assert.NotEmpty(draft.QuestionsAbove(field.WireName, within));
                }

                if (field.Codes.Count > 0 && other.EnumName != "ResultPay")
                {
                    Assert.Equal(other.Codes.Select(code => code.Code), field.Codes.Select(code => code.Code));
                }
            }
        }
    }

    [Fact]
    public void What_the_prose_of_the_notification_tells_is_read() =>
        Drafted
            .LianLian("notification.txt")
            .Lints()
            .Has(
                "contract: AsynchronousNotification",
                "format: decimal(2)",
                "minimum: 0.01",
                "maximum: 100000000.00",
                "length: [15, 18]",
                "returned_when: the payment succeeded",
                "\"3\": { name: QuickPaymentWithACreditCard, doc: Quick payment with a credit card }",
                "X: { name: AnotherDocument, doc: another document }",
                "\"money_order\":\"210.97\","
            )
            .Asks("sign_type", "fixed: RSA")
            .Asks("card_no", "sensitive: card");

    [Fact]
    public void What_the_prose_of_the_query_tells_is_read() =>
        Drafted
            .LianLian("query.txt")
            .Has(
                "contract: PaymentResultQuery",
                "- any_of: [no_order, oid_paybill]",
                "endpoint: https://gateway.example/",
                "L: { name: Alipay, doc: Alipay }"
            )
            .Asks("oid_paybill", "here the page prints String(14), in the response's table String(18)", "request:")
            .Asks("- any_of", "one_of");

    /// <summary>
    /// The table's length and the gateway's own example exclude each other: a person has to say which is
    /// true.
    /// </summary>
    [Fact]
    public void Where_a_page_contradicts_the_gateways_file_the_draft_says_so()
    {
        var draft = Drafted.LianLian("query.txt");
        var error = Assert.Single(draft.Transcript.Errors);
        Assert.StartsWith(
            "GWC1301: The example `2011030900001098` breaks its own field",
            error,
            StringComparison.Ordinal
        );
        Assert.Contains(error, draft.Lines[1], StringComparison.Ordinal);
        Assert.Single(draft.Diagnostics());
    }

    private static IEnumerable<(MessageModel Made, MessageModel Read, string Within)> Messages(
        ContractModel made,
        ContractModel read
    ) =>
        made.Operation is { } call
            ?
            [
                (call.Request, read.Operation!.Request, "request:"),
                (call.Response!, read.Operation.Response!, "response:"),
            ]
            : [(made.Notification!.Message, read.Notification!.Message, "fields:")];
}
