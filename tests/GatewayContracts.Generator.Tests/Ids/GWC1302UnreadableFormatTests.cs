namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1302UnreadableFormatTests() : SpecTest("GWC1302")
{
    [Theory]
    [InlineData("mood: { type: String, format: url }", "mood: { type: String, format: [|uri|] }", "`uri` is not a format; did you mean `url`?")]
    [InlineData("mood: { type: String, format: base64 }", "mood: { type: String, format: [|email|] }", "`email` is not a format; write one of `digits`, `decimal`, `date-time`, `date`, `base64`, `url`, `json`, `ip-underscored`, `masked`")]
    [InlineData("mood: { type: String, format: decimal(2) }", "mood: { type: String, format: [|decimal(2|] }", "`decimal(2` is not a format; the bracket is not closed; write it as in `decimal(2)`")]
    [InlineData("mood: { type: String, format: decimal(2) }", "mood: { type: String, format: [|decimal(two)|] }", "`decimal(two)` is not a format; write the number of decimal places, from 0 to 28, such as `decimal(2)`")]
    [InlineData("mood: { type: String, format: decimal(2) }", "mood: { type: String, format: [|decimal(29)|] }", "`decimal(29)` is not a format; write the number of decimal places, from 0 to 28, such as `decimal(2)`")]
    [InlineData("mood: { type: String, format: digits }", "mood: { type: String, format: [|digits(3)|] }", "`digits(3)` is not a format; digits takes nothing in brackets; write `digits`")]
    [InlineData("mood: { type: String, format: date }", "mood: { type: String, format: [|date()|] }", "`date()` is not a format; its brackets are empty; write `date`, or a pattern in the brackets")]
    public void In_a_field_of_a_request(string right, string wrong, string message) => InRequestField(right, wrong, message);
}
