namespace GatewayContracts.Generator.Tests.Ids;

public partial class GWC1001SyntaxTests() : SpecTest("GWC1001")
{
    [Theory]
    [InlineData(
        "title: Order query",
        "title: Order[|:|] query",
        "The YAML cannot be read here: a second `: ` on one line, or a line that is indented further than the key "
            + "it follows; put quotes around a value that contains `: `"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\n  page[|:|] x",
        "The YAML cannot be read here: a second `: ` on one line, or a line that is indented further than the key "
            + "it follows; put quotes around a value that contains `: `"
    )]
    [InlineData(
        "page: Orders",
        "page: [|@|]Orders",
        "The YAML cannot be read here: a plain value cannot begin with this character; put quotes around the value"
    )]
    [InlineData(
        "page: Orders",
        "page: [|`|]Orders",
        "The YAML cannot be read here: a plain value cannot begin with this character; put quotes around the value"
    )]
    [InlineData(
        "title: Order query",
        "title: [|&|]",
        "The YAML cannot be read here: `&` and `*` at the beginning of a value stand for anchors, which a spec "
            + "does not have; put quotes around a value that begins so"
    )]
    [InlineData(
        "title: Order query",
        "title: [|*|]",
        "The YAML cannot be read here: `&` and `*` at the beginning of a value stand for anchors, which a spec "
            + "does not have; put quotes around a value that begins so"
    )]
    [InlineData(
        "title: Order query",
        "title: [|!<|]",
        "The YAML cannot be read here: `!` at the beginning of a value stands for a tag, which a spec does not "
            + "have; put quotes around a value that begins so"
    )]
    [InlineData(
        "title: Order query",
        "title: [|'|]",
        "The YAML cannot be read here: a quote is opened here and not closed where it should be; close it, or put "
            + "the value in the other kind of quotes"
    )]
    [InlineData(
        "title: Order query",
        "title: \"a[|\\q|]\"",
        "The YAML cannot be read here: a backslash in double quotes begins an escape, and YAML has none like "
            + "this; write `\\\\` for a backslash, or use single quotes"
    )]
    [InlineData(
        "title: Order query",
        "title: \"a[|\\u|]12\"",
        "The YAML cannot be read here: a backslash in double quotes begins an escape, and YAML has none like "
            + "this; write `\\\\` for a backslash, or use single quotes"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [|[|]order_id",
        "The YAML cannot be read here: this bracket is not closed, or not where it should be; close it, and put "
            + "quotes around values that have brackets, commas, `: ` or ` #` in them"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: [|{|] type: String, property: Trade",
        "The YAML cannot be read here: this bracket is not closed, or not where it should be; close it, and put "
            + "quotes around values that have brackets, commas, `: ` or ` #` in them"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: { type: String, property: Trade }[|}|]",
        "The YAML cannot be read here: this bracket closes nothing; take it out"
    )]
    [InlineData(
        "title: Order query",
        "title: \"Order\" [|query|]",
        "The YAML cannot be read here: the value ends before this; put quotes around the whole value"
    )]
    [InlineData(
        "title: Order query",
        "title: 'a' [|'b'|]",
        "The YAML cannot be read here: the value ends before this; put quotes around the whole value"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [\"order_id\" [|x|]]",
        "The YAML cannot be read here: an entry of a list in brackets ends before this; put quotes around the "
            + "whole entry, such as `'missing \"list[0].name\"'`"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: { type: \"String\" [|property|]: Trade }",
        "The YAML cannot be read here: a value in braces ends before this; put a comma between keys, and quotes "
            + "around a whole value that has brackets or quotes in it"
    )]
    [InlineData(
        "title: Order query",
        "[|title|]",
        "The YAML cannot be read here: this line has no `: `; write a key and its value as `name: value`, and a "
            + "list item as `- value`"
    )]
    [InlineData(
        "    trade_id: {",
        "   [|t|]rade_id: {",
        "The YAML cannot be read here: this line is indented differently from those that it belongs to; begin it "
            + "below their first letter, or a list item below their `-`"
    )]
    [InlineData(
        "    trade_id: {",
        "     [|t|]rade_id: {",
        "The YAML cannot be read here: this line is indented differently from those that it belongs to; begin it "
            + "below their first letter, or a list item below their `-`"
    )]
    [InlineData(
        "      when: { channel: [W] }",
        "     [|w|]hen: { channel: [W] }",
        "The YAML cannot be read here: this line is indented differently from those that it belongs to; begin it "
            + "below their first letter, or a list item below their `-`"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    [|-|]any_of: [order_id, trade_id]",
        "The YAML cannot be read here: a list item begins with `- `; write a space after the `-`"
    )]
    [InlineData(
        "title: Order query",
        "title: [|-|] Order",
        "The YAML cannot be read here: a list item cannot stand on the line of its key; begin it on the next line"
    )]
    [InlineData(
        "title: Order query",
        "title: [|>|]x\n  Order",
        "The YAML cannot be read here: after `|` or `>` the line ends; begin the text on the next line, indented"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\n[|%YAML|] 1.2",
        "The YAML cannot be read here: a line that begins with `%` is a directive, which a spec does not have; "
            + "take it out"
    )]
    [InlineData(
        "    trade_id: {",
        "    [|[|]trade_id: {",
        "The YAML cannot be read here: the text cannot be read on from here; look for a bracket, a quote or a "
            + "sign too many or too few"
    )]
    [InlineData(
        "title: Order query",
        "title: [|}|]Order",
        "The YAML cannot be read here: a plain value cannot begin with this character; put quotes around the value"
    )]
    [InlineData(
        "title: Order query",
        "title: Order [|:|] query",
        "The YAML cannot be read here: a second `: ` on one line, or a line that is indented further than the key "
            + "it follows; put quotes around a value that contains `: `"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\n[|%TAG|] x",
        "The YAML cannot be read here: a line that begins with `%` is a directive, which a spec does not have; "
            + "take it out"
    )]
    [InlineData(
        "title: Order query",
        "title[|:|]Order query",
        "The YAML cannot be read here: a colon without a space after it is a letter like others; put a space "
            + "after the colon"
    )]
    [InlineData(
        "    trade_id: { type: String, property: Trade }",
        "    [|trade_id|] { type: String, property: Trade }",
        "The YAML cannot be read here: a `:` is missing after `trade_id`; write `trade_id: {`"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    [|raw { type|]: Object }",
        "The YAML cannot be read here: a `:` is missing after `raw`; write `raw: {`"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw: { type: Object }[|,|]",
        "The YAML cannot be read here: a `,` or `;` follows a closing bracket; take it out, for lines without "
            + "braces around them have none between them"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw: { type: Object }[|;|]",
        "The YAML cannot be read here: a `,` or `;` follows a closing bracket; take it out, for lines without "
            + "braces around them have none between them"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw: { type: Object, doc: Number [|#|]5 of it }",
        "The YAML cannot be read here: `#` after a space begins a comment, which takes the rest of the line and "
            + "its closing bracket away; put quotes around the value"
    )]
    [InlineData(
        "version: { type: String(6)",
        "version: { type: String[|[6]|]",
        "The YAML cannot be read here: a length stands in round brackets; write `(6)`"
    )]
    [InlineData(
        "title: Order query\n",
        "[|<<<<<<<|] HEAD\ntitle: Order query\n=======\ntitle: Query of orders\n>>>>>>> branch\n",
        "The YAML cannot be read here: a merge left both sides of a conflict here; keep one of them, and take out "
            + "the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`"
    )]
    [InlineData(
        "    raw: { type: Object }\n",
        "[|<<<<<<<|] HEAD\n    raw: { type: Object }\n||||||| base\n    rew: { type: Strin }\n=======\n    raw: { "
            + "type: List }\n>>>>>>> branch\n",
        "The YAML cannot be read here: a merge left both sides of a conflict here; keep one of them, and take out "
            + "the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`"
    )]
    [InlineData(
        "    raw: { type: Object }\n",
        "    raw: { type: List }\n[|>>>>>>>|] branch\n",
        "The YAML cannot be read here: a merge left both sides of a conflict here; keep one of them, and take out "
            + "the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`"
    )]
    [InlineData(
        "    raw: { type: Object }\n",
        "[|<<<<<<<|] HEAD\n    raw: { type: Object }\n",
        "The YAML cannot be read here: a merge left both sides of a conflict here; keep one of them, and take out "
            + "the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`"
    )]
    [InlineData(
        "    raw: { type: Object }\n",
        "    raw: { type: Object }\n[|=======|]\n    raw: { type: List }\n    rew: { type: List }\n>>>>>>> branch\n",
        "The YAML cannot be read here: a merge left both sides of a conflict here; keep one of them, and take out "
            + "the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw[|:|]{ type: Object }",
        "The YAML cannot be read here: a colon without a space after it is a letter like others; put a space "
            + "after the colon"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw[|:|]{ type: Object, doc: x }",
        "The YAML cannot be read here: a colon without a space after it is a letter like others; put a space "
            + "after the colon"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw[|:|][Object]",
        "The YAML cannot be read here: a colon without a space after it is a letter like others; put a space "
            + "after the colon"
    )]
    [InlineData(
        "operation: { endpoint",
        "operation[|:|]{ endpoint",
        "The YAML cannot be read here: a colon without a space after it is a letter like others; put a space "
            + "after the colon"
    )]
    [InlineData(
        "      when: { channel: [W] }",
        "      when[|:|]{ channel: [W] }",
        "The YAML cannot be read here: a colon without a space after it is a letter like others; put a space "
            + "after the colon"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    [|raw={ type|]: Object }",
        "The YAML cannot be read here: a `:` is missing after `raw`; write `raw: {`"
    )]
    [InlineData(
        "title: Order query\n",
        "title: Order query\n[|\uFEFF|]\n",
        "The YAML cannot be read here: the line looks empty, but has the invisible character U+FEFF; take it out"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);
}
