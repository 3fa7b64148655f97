namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1001SyntaxTests() : SpecTest("GWC1001")
{
    [Theory]
    [InlineData("title: Order query", "title: Order[|:|] query", "The YAML cannot be read here: a second `: ` on one line, or a line that is indented further than the key it follows; put quotes around a value that contains `: `")]
    [InlineData("title: Order query", "title: Order query\n  page[|:|] x", "The YAML cannot be read here: a second `: ` on one line, or a line that is indented further than the key it follows; put quotes around a value that contains `: `")]
    [InlineData("page: Orders", "page: [|@|]Orders", "The YAML cannot be read here: a plain value cannot begin with this character; put quotes around the value")]
    [InlineData("page: Orders", "page: [|`|]Orders", "The YAML cannot be read here: a plain value cannot begin with this character; put quotes around the value")]
    [InlineData("title: Order query", "title: [|&|]", "The YAML cannot be read here: a plain value cannot begin with this character; put quotes around the value")]
    [InlineData("title: Order query", "title: [|*|]", "The YAML cannot be read here: a plain value cannot begin with this character; put quotes around the value")]
    [InlineData("title: Order query", "title: [|!<|]", "The YAML cannot be read here: a plain value cannot begin with this character; put quotes around the value")]
    [InlineData("title: Order query", "title: [|'|]", "The YAML cannot be read here: a quote is opened here and not closed where it should be; close it, or put the value in the other kind of quotes")]
    [InlineData("title: Order query", "title: \"a[|\\q|]\"", "The YAML cannot be read here: a backslash in double quotes begins an escape, and YAML has none like this; write `\\\\` for a backslash, or use single quotes")]
    [InlineData("title: Order query", "title: \"a[|\\u|]12\"", "The YAML cannot be read here: a backslash in double quotes begins an escape, and YAML has none like this; write `\\\\` for a backslash, or use single quotes")]
    [InlineData("echo: [order_id]", "echo: [|[|]order_id", "The YAML cannot be read here: this bracket is not closed, or not where it should be; close it, and put quotes around values that have brackets, commas or `: ` in them")]
    [InlineData("trade_id: { type: String, property: Trade }", "trade_id: [|{|] type: String, property: Trade", "The YAML cannot be read here: this bracket is not closed, or not where it should be; close it, and put quotes around values that have brackets, commas or `: ` in them")]
    [InlineData("trade_id: { type: String, property: Trade }", "trade_id: { type: String, property: Trade }[|}|]", "The YAML cannot be read here: this bracket closes nothing; take it out")]
    [InlineData("title: Order query", "title: \"Order\" [|query|]", "The YAML cannot be read here: the value ends before this; put quotes around the whole value")]
    [InlineData("title: Order query", "title: 'a' [|'b'|]", "The YAML cannot be read here: the value ends before this; put quotes around the whole value")]
    [InlineData("echo: [order_id]", "echo: [\"order_id\" [|x|]]", "The YAML cannot be read here: an entry of a list in brackets ends before this; put quotes around the whole entry, such as `'missing \"list[0].name\"'`")]
    [InlineData("trade_id: { type: String, property: Trade }", "trade_id: { type: \"String\" [|property|]: Trade }", "The YAML cannot be read here: a value in braces ends before this; put a comma between keys, and quotes around a whole value that has brackets or quotes in it")]
    [InlineData("title: Order query", "[|title|]", "The YAML cannot be read here: this line has no `: `; write a key and its value as `name: value`, and a list item as `- value`")]
    [InlineData("    trade_id: {", "   [|t|]rade_id: {", "The YAML cannot be read here: this line is indented differently from those that it belongs to; begin it below their first letter, or a list item below their `-`")]
    [InlineData("    trade_id: {", "     [|t|]rade_id: {", "The YAML cannot be read here: this line is indented differently from those that it belongs to; begin it below their first letter, or a list item below their `-`")]
    [InlineData("      when: { channel: [W] }", "     [|w|]hen: { channel: [W] }", "The YAML cannot be read here: this line is indented differently from those that it belongs to; begin it below their first letter, or a list item below their `-`")]
    [InlineData("    - any_of: [order_id, trade_id]", "    [|-|]any_of: [order_id, trade_id]", "The YAML cannot be read here: a list item begins with `- `; write a space after the `-`")]
    [InlineData("title: Order query", "title: [|-|] Order", "The YAML cannot be read here: a list item cannot stand on the line of its key; begin it on the next line")]
    [InlineData("title: Order query", "title: [|>|]x\n  Order", "The YAML cannot be read here: after `|` or `>` the line ends; begin the text on the next line, indented")]
    [InlineData("title: Order query", "title: Order query\n[|%YAML|] 1.2", "The YAML cannot be read here: a line that begins with `%` is a directive, which a spec does not have; take it out")]
    [InlineData("    trade_id: {", "    [|[|]trade_id: {", "The YAML cannot be read here: the text cannot be read on from here; look for a bracket, a quote or a sign too many or too few")]
    [InlineData("title: Order query", "title: [|}|]Order", "The YAML cannot be read here: a plain value cannot begin with this character; put quotes around the value")]
    [InlineData("title: Order query", "title: Order [|:|] query", "The YAML cannot be read here: a second `: ` on one line, or a line that is indented further than the key it follows; put quotes around a value that contains `: `")]
    [InlineData("title: Order query", "title: Order query\n[|%TAG|] x", "The YAML cannot be read here: a plain value cannot begin with this character; put quotes around the value")]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Theory]
    [InlineData("  - title: the page's", "  - title: [|\"the page's|]", "The YAML cannot be read here: a quote is opened here and not closed where it should be; close it, or put the value in the other kind of quotes")]
    [InlineData("missing amount, ", "missing list[|[|]0].name, ", "The YAML cannot be read here: an entry of a list in brackets ends before this; put quotes around the whole entry, such as `'missing \"list[0].name\"'`")]
    [InlineData("missing amount, ", "missing \"list[|[|]0].name\", ", "The YAML cannot be read here: an entry of a list in brackets ends before this; put quotes around the whole entry, such as `'missing \"list[0].name\"'`")]
    public void In_a_notification(string right, string wrong, string message) => InNotification(right, wrong, message);
}
