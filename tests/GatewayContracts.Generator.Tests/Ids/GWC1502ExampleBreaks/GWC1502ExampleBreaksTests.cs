namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1502ExampleBreaksTests() : SpecTest(Descriptors.ExampleBreaks)
{
    private const string Request = "{\"shop\":\"s1\",\"p\":\"1\",\"seal\":\"00\"}";

    [Theory]
    [InlineData("\"foo\":1", "unknown foo", "no field of the message has this name")]
    [InlineData("\"my field\":1", "unknown \"my field\"", "no field of the message has this name")]
    [InlineData("\"a\":\"abcde\"", "length a", "it has 5 characters, but String(2~4) allows at most 4")]
    [InlineData("\"a\":\"a\"", "length a", "it has 1 character, but String(2~4) asks for at least 2")]
    [InlineData("\"b\":\"1234\"", "length b", "it has 4 characters, but its length must be 3 or 5")]
    [InlineData("\"a\":\"a1\"", "pattern a", "it does not match the pattern [a-z]+")]
    [InlineData("\"a\":{}", "type a", "it is an object, but String(2~4) is a text or a number")]
    [InlineData("\"a\":[]", "type a", "it is a list, but String(2~4) is a text or a number")]
    [InlineData("\"sum\":\"1.005\",\"count\":3", "format sum", "it has more than 2 decimal places")]
    [InlineData("\"sum\":\"x\",\"count\":3", "format sum", "it is not a decimal number")]
    [InlineData("\"sum\":\"0\",\"count\":3", "range sum", "it is less than the minimum 0.01")]
    [InlineData("\"sum\":\"100.00\",\"count\":3", "range sum", "it is more than the maximum 99")]
    [InlineData("\"sum\":1,\"count\":\"three\"", "type count", "it is not a whole number")]
    [InlineData("\"day\":\"20260230\"", "format day", "it is not a date written as yyyyMMdd")]
    [InlineData("\"link\":\"x\"", "format link", "it is not a whole URL")]
    [InlineData("\"digits\":\"1a\"", "format digits", "it has other characters than digits")]
    [InlineData("\"packed\":\"AAA\"", "format packed", "it is not Base64")]
    [InlineData("\"from\":\"1.2.3.4\"", "format from", "it is not an IP address with underscores, such as 203_0_113_7")]
    [InlineData("\"way\":\"X\"", "code way", "`X` is none of its codes")]
    [InlineData("\"card\":\"4000\"", "code card", "it is none of its codes")]
    [InlineData("\"constant\":\"web\"", "fixed constant", "it is always `api`")]
    [InlineData("\"inner\":{}", "missing inner.x", "it is required")]
    [InlineData(
        "\"list\":[{},{\"x\":\"123\"}]",
        "length list[1].x",
        "it has 3 characters, but String(2) allows at most 2"
    )]
    [InlineData(
        "\"folded\":\"{\\\"x\\\":\\\"123\\\"}\"",
        "length folded.x",
        "it has 3 characters, but String(2) allows at most 2"
    )]
    [InlineData("\"inner\":{\"y\":1,\"x\":\"1\"}", "unknown inner.y", "no field of the message has this name")]
    [InlineData("\"inner\":\"x\"", "type inner", "it is not an object")]
    [InlineData("\"list\":\"x\"", "type list", "it is not a list")]
    [InlineData("\"list\":[1]", "type list", "it is not a list of objects")]
    [InlineData("\"folded\":\"x\"", "format folded", "it is not the JSON text of an object")]
    [InlineData("\"loose\":\"{\"", "format loose", "it is not a JSON text")]
    [InlineData("\"kind\":\"Q\"", "code kind", "the spec's `accepts` has no such algorithm")]
    [InlineData("\"a\":\"abc\",\"b\":\"123\"", "at_most_one_of a b", "no more than one of them may be present")]
    [InlineData("\"sum\":\"1.00\"", "together sum count", "all of them are present, or none")]
    [InlineData("\"way\":\"D\",\"day\":\"20260228\"", "require digits", "it is required when way is D")]
    [InlineData(
        "\"a\":\"abc\",\"link\":\"https://x.example/?a=1&way=D\"",
        "ambiguous link",
        "it holds what looks like the field `way`, so one signature would fit two messages"
    )]
    [InlineData("\"plain\":[{}]", "type plain", "it is not a list of texts")]
    [InlineData("\"c\":\"1\",\"d\":\"2\"", "equal c d", "they must have the same value")]
    public void A_request(string members, string entry, string because) =>
        Check(Request, "{\"shop\":\"s1\",\"p\":\"1\",\"seal\":\"00\"," + members + "}", entry, because);

    [Theory]
    [InlineData("{\"shop\":\"s1\",\"p\":\"1\"}", "missing seal", "it is required")]
    [InlineData("{\"shop\":\"s1\",\"p\":\"1\",\"seal\":1}", "type seal", "only a text can be a signature")]
    [InlineData(
        "{\"shop\":\"s1\",\"q\":\"1\",\"digits\":\"1\",\"seal\":\"00\"}",
        "require link",
        "it is required unless p or raw is present"
    )]
    [InlineData(
        "{\"shop\":\"s1\",\"q\":\"1\",\"raw\":{},\"seal\":\"00\"}",
        "any_of p digits",
        "at least one of them must be present"
    )]
    [InlineData(
        "{\"shop\":\"s1\",\"p\":\"1\",\"q\":\"1\",\"seal\":\"00\"}",
        "one_of p q",
        "exactly one of them must be present"
    )]
    public void Another_request(string body, string entry, string because) => Check(Request, body, entry, because);

    [Fact]
    public void A_response() =>
        Check(
            "{\"code\":\"OK\",\"shop\":\"s1\",\"seal\":\"00\"}",
            "{\"shop\":\"s1\",\"seal\":\"00\"}",
            "missing code",
            "the outcome is read from it"
        );

    private void Check(string right, string wrong, string entry, string because) =>
        Among(PearSpecs.Ask, PearSpecs.AskPath, $"body: '{right}'", $"[|body|]: '{wrong}'", entry, because);

    [Theory]
    [InlineData(
        "a:",
        "\"a\":\"1&b=2\"",
        "ambiguous a",
        "it holds what looks like the field `b`, so one signature would fit two messages"
    )]
    [InlineData(
        "a:",
        "\"a\":\"1&zz\"",
        "ambiguous a",
        "it holds a separator of the sign string, so one signature would fit two messages"
    )]
    [InlineData(
        "b:",
        "\"b\":\"1|2\"",
        "ambiguous a",
        "the sign string has no names, and the spec leaves open which value is whose: a, b"
    )]
    public void A_sign_string_that_can_be_split(string form, string fields, string entry, string because)
    {
        var gateway =
            form == "a:"
                ? PearSpecs.Gateway
                : PearSpecs.Gateway.Replace(
                    "algorithm: {",
                    "source: { order: as-listed, pair: '{value}', separator: '|' }, algorithm: {",
                    StringComparison.Ordinal
                );
        string Contract(string at, string body, string breaks) =>
            $"gateway: PearPay\ncontract: Told\nnotification: {{ identity: [shop, a] }}\nfields:\n  shop: {{ "
            + $"required: true }}\n  a: {{ type: String }}\n  b: {{ type: String }}\nexamples:\n  - {at}: "
            + $"'{{\"shop\":\"s\",{body},\"seal\":\"00\"}}'\n    breaks: [{breaks}]\n";
        Wrong(
            [(PearSpecs.GatewayPath, gateway), (PearSpecs.ToldPath, Contract("[|body|]", fields, ""))],
            entry,
            because
        );
        Right((PearSpecs.GatewayPath, gateway), (PearSpecs.ToldPath, Contract("body", fields, entry)));
        Right((PearSpecs.GatewayPath, gateway), (PearSpecs.ToldPath, Contract("body", "\"a\":\"1\",\"b\":\"2\"", "")));
    }

    [Fact]
    public void In_a_notification() =>
        InNotification(
            "    body: |\n      {\"order_id\":\"A1\",",
            "    [|body|]: |\n      {\"trace\":{},\"order_id\":\"A1\",",
            "unknown trace",
            "no field of the message has this name"
        );

    [Fact]
    public void Of_a_body_that_is_wrong_in_itself_only_that_is_told() =>
        InNotification(
            "    body: |\n      {\"order_id\":\"A1\",",
            "    [|body|]: |\n      {\"order_id\":\"a1\",",
            "pattern order_id",
            "it does not match the pattern [A-Z0-9]+"
        );
}
