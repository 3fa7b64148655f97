namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1501ExampleUnreadableTests() : SpecTest(Descriptors.ExampleUnreadable)
{
    [Theory]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      {\"order_id\":'A1',",
        "a value is neither a text in double quotes nor a number, true, false or null, at line 1, character 13 of the "
            + "body"
    )]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      {\"order_id\":\"A1\",\"order_id\":\"A2\",",
        "the name `order_id` stands twice in one object, at line 1, character 28 of the body"
    )]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      {\"order_id\":\"A1\" ",
        "`,` is missing, at line 1, character 18 of the body"
    )]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      [1]{",
        "it is JSON, but not an object"
    )]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      {\"order_id\":nul,",
        "a value is neither a text in double quotes nor a number, true, false or null, at line 1, character 13 of the "
            + "body"
    )]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      {\"order_id\":\"A\\q\",",
        "a backslash begins no escape that JSON has, at line 1, character 16 of the body"
    )]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      {\"order_id\":\"A\\ud800\",",
        "an escape stands for half a character, at line 1, character 21 of the body"
    )]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      {\"order_id\":01,",
        "a value is neither a text in double quotes nor a number, true, false or null, at line 1, character 13 of the "
            + "body"
    )]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      {order_id:\"A1\",",
        "a name is not in double quotes, at line 1, character 2 of the body"
    )]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      {\"a\":[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]],",
        "objects and lists are nested more than 16 deep, at line 1, character 21 of the body"
    )]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      {}{",
        "something follows its end, at line 1, character 3 of the body"
    )]
    [InlineData(
        "    body: |\n      {\"order_id\":\"A1\",",
        "    [|body|]: |\n      \"A1\n      \",",
        "a line break or another control character stands inside a text, at line 1, character 4 of the body"
    )]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);

    [Theory]
    [InlineData("shop=s&seal", "its part 2 is not name=value")]
    [InlineData("shop=s&seal=%zz", "its part 2 is not URL-encoded UTF-8")]
    [InlineData("shop=s&shop=t&seal=0", "the name `shop` stands twice")]
    public void A_form(string body, string because) => Check("form", "shop=s&seal=0", body, because);

    [Theory]
    [InlineData("<xml a=\"b\"><shop>s</shop><seal>0</seal></xml>", "it has an attribute")]
    [InlineData("<xml><shop a=\"b\">s</shop><seal>0</seal></xml>", "it has an attribute")]
    [InlineData("<xml>a<shop>s</shop><seal>0</seal></xml>", "text stands between the fields")]
    [InlineData("<xml><shop>s</shop><shop>t</shop><seal>0</seal></xml>", "the name `shop` stands twice")]
    [InlineData("<xml><shop><a/></shop><seal>0</seal></xml>", "an element stands inside `shop`")]
    [InlineData("<xml><!--a--><shop>s</shop><seal>0</seal></xml>", "it has a comment or an instruction")]
    [InlineData("<xml><shop>s<!--a--></shop><seal>0</seal></xml>", "it has a comment or an instruction")]
    [InlineData(
        "<xml><shop>s</shop>",
        "it is not XML of one element with fields, or goes on after it: line 1, character 20 of the body"
    )]
    [InlineData(
        "<?xml version=\"1.0\" encoding=\"gbk\"?><xml><shop>s</shop><seal>0</seal></xml>",
        "it declares another encoding than UTF-8"
    )]
    [InlineData(
        "<xml><shop>s</shop><seal>0</seal></xml><a/>",
        "it is not XML of one element with fields, or goes on after it: line 1, character 41 of the body"
    )]
    public void Xml(string body, string because) =>
        Check("xml", "<xml><shop>s</shop><seal>0</seal></xml>", body, because);

    [Theory]
    [InlineData(" ", "it is empty")]
    [InlineData("{\"shop\":\"s", "it breaks off inside a text, at line 1, character 11 of the body")]
    [InlineData("{\"shop\":\"s\",", "it breaks off, at line 1, character 13 of the body")]
    [InlineData(
        "{\"shop\":\"s\",\"seal\":\"0\",}",
        "a comma stands before the closing bracket, which JSON does not have, at line 1, character 24 of the body"
    )]
    [InlineData(
        "{\"shop\":\"s\",\"seal\":\"0\", }",
        "a comma stands before the closing bracket, which JSON does not have, at line 1, character 25 of the body"
    )]
    [InlineData(
        "{\"shop\":[1,],\"seal\":\"0\"}",
        "a comma stands before the closing bracket, which JSON does not have, at line 1, character 12 of the body"
    )]
    [InlineData(
        "{\"shop\":{\"a\":1,},\"seal\":\"0\"}",
        "a comma stands before the closing bracket, which JSON does not have, at line 1, character 16 of the body"
    )]
    [InlineData("{,\"shop\":\"s\"}", "a name is not in double quotes, at line 1, character 2 of the body")]
    public void Json(string body, string because) => Check("json", "{\"shop\":\"s\",\"seal\":\"0\"}", body, because);

    [Fact]
    public void A_byte_order_mark() =>
        Among(
            PearSpecs.Told("{\"shop\":\"s\",\"seal\":\"0\"}"),
            PearSpecs.ToldPath,
            "body: '{",
            "[|body|]: '\uFEFF{",
            "it begins with a byte order mark"
        );

    private void Check(string encoding, string right, string wrong, string because) =>
        Among(PearSpecs.Told(right, encoding), PearSpecs.ToldPath, $"body: '{right}'", $"[|body|]: '{wrong}'", because);

    [Theory]
    [InlineData(
        "\"s1\",\"load\":\"v1$AAAA$AAAA$AAAA$AAAA",
        "`load` holds no encrypted message: it must have 6 parts and has 5"
    )]
    [InlineData(
        "\"s1\",\"load\":\"v1$AAAA$AAAA$AAAA$AAAA$",
        "`load` holds no encrypted message: its nonce has 3 bytes and must have 8"
    )]
    [InlineData(
        "\"s1\",\"load\":\"v2$AAAA$AAAA$QUFBQUFBQUE=$AAAA$",
        "`load` holds no encrypted message: its version is not v1, the one that the spec knows"
    )]
    [InlineData("\"\",\"load\":\"v1$AAAA$AAAA$QUFBQUFBQUE=$AAAA$", "`shop` is missing beside `load`")]
    public void An_encrypted_text(string wrong, string fault) =>
        Among(
            PearSpecs.Enclosed,
            PearSpecs.AskPath,
            "    body: '{\"shop\":\"s1\",\"load\":\"v1$AAAA$AAAA$QUFBQUFBQUE=$AAAA$",
            "    [|body|]: '{\"shop\":" + wrong,
            fault
        );

    [Theory]
    [InlineData("{\"other\":{ ", "the message is missing, which is the member `answer`")]
    [InlineData("{\"trouble\":{},\"answer\":{ ", "it has both `answer` and `trouble`, and one message is expected")]
    public void A_member(string wrong, string fault) =>
        Among(PearSpecs.Enclosed, PearSpecs.AskPath, "    body: '{\"answer\":{ ", "    [|body|]: '" + wrong, fault);
}
