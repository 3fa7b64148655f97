namespace GatewayContracts.Generator.Tests.Ids;

public partial class GWC1001SyntaxTests() : SpecTest(Descriptors.Syntax)
{
    [Theory]
    [InlineData(
        "title: Order query",
        "title: Order[|:|] query",
        "a second `: ` on one line, or a line that is indented further than the key it follows; put quotes around a "
            + "value that contains `: `"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\n  page[|:|] x",
        "a second `: ` on one line, or a line that is indented further than the key it follows; put quotes around a "
            + "value that contains `: `"
    )]
    [InlineData(
        "page: Orders",
        "page: [|@|]Orders",
        "a plain value cannot begin with this character; put quotes around the value"
    )]
    [InlineData(
        "page: Orders",
        "page: [|`|]Orders",
        "a plain value cannot begin with this character; put quotes around the value"
    )]
    [InlineData(
        "title: Order query",
        "title: [|&|]",
        "`&` and `*` at the beginning of a value stand for anchors, which a spec does not have; put quotes around a "
            + "value that begins so"
    )]
    [InlineData(
        "title: Order query",
        "title: [|*|]",
        "`&` and `*` at the beginning of a value stand for anchors, which a spec does not have; put quotes around a "
            + "value that begins so"
    )]
    [InlineData(
        "title: Order query",
        "title: [|!<|]",
        "`!` at the beginning of a value stands for a tag, which a spec does not have; put quotes around a value that "
            + "begins so"
    )]
    [InlineData(
        "title: Order query",
        "title: [|'|]",
        "a quote is opened here and not closed where it should be; close it, or put the value in the other kind of "
            + "quotes"
    )]
    [InlineData(
        "title: Order query",
        "title: \"a[|\\q|]\"",
        "a backslash in double quotes begins an escape, and YAML has none like this; write `\\\\` for a backslash, or "
            + "use single quotes"
    )]
    [InlineData(
        "title: Order query",
        "title: \"a[|\\u|]12\"",
        "a backslash in double quotes begins an escape, and YAML has none like this; write `\\\\` for a backslash, or "
            + "use single quotes"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [|[|]order_id",
        "this bracket is not closed, or not where it should be; close it, and put quotes around values that have "
            + "brackets, commas, `: ` or ` #` in them"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: [|{|] type: String, property: Trade",
        "this bracket is not closed, or not where it should be; close it, and put quotes around values that have "
            + "brackets, commas, `: ` or ` #` in them"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: { type: String, property: Trade }[|}|]",
        "this bracket closes nothing; take it out"
    )]
    [InlineData(
        "title: Order query",
        "title: \"Order\" [|query|]",
        "the value ends before this; put quotes around the whole value"
    )]
    [InlineData(
        "title: Order query",
        "title: 'a' [|'b'|]",
        "the value ends before this; put quotes around the whole value"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [\"order_id\" [|x|]]",
        "an entry of a list in brackets ends before this; put quotes around the whole entry, such as `'missing "
            + "\"list[0].name\"'`"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: { type: \"String\" [|property|]: Trade }",
        "a value in braces ends before this; put a comma between keys, and quotes around a whole value that has "
            + "brackets or quotes in it"
    )]
    [InlineData(
        "title: Order query",
        "[|title|]",
        "this line has no `: `; write a key and its value as `name: value`, and a list item as `- value`"
    )]
    [InlineData(
        "    trade_id: {",
        "   [|t|]rade_id: {",
        "this line is indented differently from those that it belongs to; begin it below their first letter, or a "
            + "list item below their `-`"
    )]
    [InlineData(
        "    trade_id: {",
        "     [|t|]rade_id: {",
        "this line is indented differently from those that it belongs to; begin it below their first letter, or a "
            + "list item below their `-`"
    )]
    [InlineData(
        "      when: { channel: [W] }",
        "     [|w|]hen: { channel: [W] }",
        "this line is indented differently from those that it belongs to; begin it below their first letter, or a "
            + "list item below their `-`"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    [|-|]any_of: [order_id, trade_id]",
        "a list item begins with `- `; write a space after the `-`"
    )]
    [InlineData(
        "title: Order query",
        "title: [|-|] Order",
        "a list item cannot stand on the line of its key; begin it on the next line"
    )]
    [InlineData(
        "title: Order query",
        "title: [|>|]x\n  Order",
        "after `|` or `>` the line ends; begin the text on the next line, indented"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\n[|%YAML|] 1.2",
        "a line that begins with `%` is a directive, which a spec does not have; take it out"
    )]
    [InlineData(
        "    trade_id: {",
        "    [|[|]trade_id: {",
        "the text cannot be read on from here; look for a bracket, a quote or a sign too many or too few"
    )]
    [InlineData(
        "title: Order query",
        "title: [|}|]Order",
        "a plain value cannot begin with this character; put quotes around the value"
    )]
    [InlineData(
        "title: Order query",
        "title: Order [|:|] query",
        "a second `: ` on one line, or a line that is indented further than the key it follows; put quotes around a "
            + "value that contains `: `"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\n[|%TAG|] x",
        "a line that begins with `%` is a directive, which a spec does not have; take it out"
    )]
    [InlineData(
        "title: Order query",
        "title[|:|]Order query",
        "a colon without a space after it is a letter like others; put a space after the colon"
    )]
    [InlineData(
        "    trade_id: { type: String, property: Trade }",
        "    [|trade_id|] { type: String, property: Trade }",
        "a `:` is missing after `trade_id`; write `trade_id: {`"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    [|raw { type|]: Object }",
        "a `:` is missing after `raw`; write `raw: {`"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw: { type: Object }[|,|]",
        "a `,` or `;` follows a closing bracket; take it out, for lines without braces around them have none between "
            + "them"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw: { type: Object }[|;|]",
        "a `,` or `;` follows a closing bracket; take it out, for lines without braces around them have none between "
            + "them"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw: { type: Object, doc: Number [|#|]5 of it }",
        "`#` after a space begins a comment, which takes the rest of the line and its closing bracket away; put "
            + "quotes around the value"
    )]
    [InlineData(
        "version: { type: String(6)",
        "version: { type: String[|[6]|]",
        "a length stands in round brackets; write `(6)`"
    )]
    [InlineData(
        "title: Order query\n",
        "[|<<<<<<<|] HEAD\ntitle: Order query\n=======\ntitle: Query of orders\n>>>>>>> branch\n",
        "a merge left both sides of a conflict here; keep one of them, and take out the lines that begin with "
            + "`<<<<<<<`, `=======` and `>>>>>>>`"
    )]
    [InlineData(
        "    raw: { type: Object }\n",
        "[|<<<<<<<|] HEAD\n    raw: { type: Object }\n||||||| base\n    rew: { type: Strin }\n=======\n    raw: { "
            + "type: List }\n>>>>>>> branch\n",
        "a merge left both sides of a conflict here; keep one of them, and take out the lines that begin with "
            + "`<<<<<<<`, `=======` and `>>>>>>>`"
    )]
    [InlineData(
        "    raw: { type: Object }\n",
        "    raw: { type: List }\n[|>>>>>>>|] branch\n",
        "a merge left both sides of a conflict here; keep one of them, and take out the lines that begin with "
            + "`<<<<<<<`, `=======` and `>>>>>>>`"
    )]
    [InlineData(
        "    raw: { type: Object }\n",
        "[|<<<<<<<|] HEAD\n    raw: { type: Object }\n",
        "a merge left both sides of a conflict here; keep one of them, and take out the lines that begin with "
            + "`<<<<<<<`, `=======` and `>>>>>>>`"
    )]
    [InlineData(
        "    raw: { type: Object }\n",
        "    raw: { type: Object }\n[|=======|]\n    raw: { type: List }\n    rew: { type: List }\n>>>>>>> branch\n",
        "a merge left both sides of a conflict here; keep one of them, and take out the lines that begin with "
            + "`<<<<<<<`, `=======` and `>>>>>>>`"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw[|:|]{ type: Object }",
        "a colon without a space after it is a letter like others; put a space after the colon"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw[|:|]{ type: Object, doc: x }",
        "a colon without a space after it is a letter like others; put a space after the colon"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw[|:|][Object]",
        "a colon without a space after it is a letter like others; put a space after the colon"
    )]
    [InlineData(
        "operation: { endpoint",
        "operation[|:|]{ endpoint",
        "a colon without a space after it is a letter like others; put a space after the colon"
    )]
    [InlineData(
        "      when: { channel: [W] }",
        "      when[|:|]{ channel: [W] }",
        "a colon without a space after it is a letter like others; put a space after the colon"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    [|raw={ type|]: Object }",
        "a `:` is missing after `raw`; write `raw: {`"
    )]
    [InlineData(
        "title: Order query\n",
        "title: Order query\n[|\uFEFF|]\n",
        "the line looks empty, but has the invisible character U+FEFF; take it out"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);
}
