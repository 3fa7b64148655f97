using GatewayContracts.Language;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104UnreadableFormatTests() : SpecTest(Descriptors.UnreadableFormat)
{
    [Theory]
    [InlineData(
        "mood: { type: String, format: url }",
        "mood: { type: String, format: [|uri|] }",
        "uri",
        "did you mean `url`?"
    )]
    [InlineData(
        "mood: { type: String, format: decimal(2) }",
        "mood: { type: String, format: [|decimal(2|] }",
        "decimal(2",
        "the bracket is not closed; write it as in `decimal(2)`"
    )]
    [InlineData(
        "mood: { type: String, format: decimal(2) }",
        "mood: { type: String, format: [|decimal(two)|] }",
        "decimal(two)",
        "write the number of decimal places, from 0 to 28, such as `decimal(2)`"
    )]
    [InlineData(
        "mood: { type: String, format: decimal(2) }",
        "mood: { type: String, format: [|decimal(29)|] }",
        "decimal(29)",
        "write the number of decimal places, from 0 to 28, such as `decimal(2)`"
    )]
    [InlineData(
        "mood: { type: String, format: digits }",
        "mood: { type: String, format: [|digits(3)|] }",
        "digits(3)",
        "digits takes nothing in brackets; write `digits`"
    )]
    [InlineData(
        "mood: { type: String, format: date }",
        "mood: { type: String, format: [|date()|] }",
        "date()",
        "its brackets are empty; write `date`, or a pattern in the brackets"
    )]
    [InlineData(
        "mood: { type: String, format: date-time(yyyyMMddHHmmss) }",
        "mood: { type: String, format: [|datetime(yyyyMMddHHmmss)|] }",
        "datetime(yyyyMMddHHmmss)",
        "did you mean `date-time(yyyyMMddHHmmss)`?"
    )]
    [InlineData(
        "mood: { type: String, format: date-time(yyyyMMddHHmmss) }",
        "mood: { type: String, format: [|yyyyMMddHHmmss|] }",
        "yyyyMMddHHmmss",
        "did you mean `date-time(yyyyMMddHHmmss)`?"
    )]
    [InlineData(
        "mood: { type: String, format: date(dd/MM/yyyy) }",
        "mood: { type: String, format: [|dd/MM/yyyy|] }",
        "dd/MM/yyyy",
        "did you mean `date(dd/MM/yyyy)`?"
    )]
    [InlineData(
        "mood: { type: String, format: decimal(2) }",
        "mood:\n  type: String\n  format: [|decimal(10,2)|]",
        "decimal(10,2)",
        "the digits after the point are enough; write `decimal(2)`"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);

    [Fact]
    public void A_name_like_none_is_told_them_all() =>
        InRequestField(
            "mood: { type: String, format: base64 }",
            "mood: { type: String, format: [|email|] }",
            "email",
            "write one of " + string.Join(", ", FieldFormat.All.Select(format => $"`{format.Name}`"))
        );
}
