namespace GatewayContracts.Language.Tests;

/// <summary>Messages as JSON, forms and XML, in either direction.</summary>
public class EncodingTests
{
    private const string Fields =
        "a: { type: String }\nn: { type: Int, written: number }\no: { type: Object, fields: { i: { type: Int, "
        + "written: number } } }\nl: { type: List }\nr: { type: Object }\nj: { type: String, format: json, "
        + "fields: { i: { type: String } } }";

    private const string Note =
        "var note = new Note { A = \"ä &=+<>\\\"'%;\\u2028\", N = 5, O = new NoteO { I = 1 }, L = [\"x\", \"y\"], "
        + "R = \"[1]\", J = new NoteJ { I = \"2\" } };\n";

    [Theory]
    [InlineData("json", """{"shop":"M1","a":"1","n":5,"o":{"i":1},"l":["x"],"r":[1],"j":"{\"i\":\"2\"}"}""")]
    [InlineData("form", "shop=M1&a=1&n=5&o=%7B%22i%22%3A1%7D&l=%5B%22x%22%5D&r=%5B1%5D&j=%7B%22i%22%3A%222%22%7D")]
    [InlineData(
        "xml",
        """<xml><shop>M1</shop><a>1</a><n>5</n><o>{"i":1}</o><l>["x"]</l><r>[1]</r><j>{"i":"2"}</j></xml>"""
    )]
    public void Every_encoding_carries_everything(string encoding, string body) =>
        Assert.Equal(
            $"{body} | same | 1 y",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Note(Fields) + $"\nnotification: {{ encoding: {encoding} }}"),
                Note
                    + """
                    var simple = new Note { A = "1", N = 5, O = new NoteO { I = 1 }, L = ["x"], R = "[1]", J = new NoteJ { I = "2" } };
                    var read = SignedMessage.Open<Note>(SignedMessage.Seal(note, Lab.Shop).Body, Lab.Shop).Verified!.Message;
                    return $"{Lab.Body(simple)} | {Lab.Trip(note)} | {read.O!.I} {read.L![1]}";
                    """
            )
        );

    [Fact]
    public void A_response_may_be_encoded_otherwise_than_its_request() =>
        Assert.Equal(
            "POST https://plum.example/pay application/xml; charset=utf-8 Answered | POST "
                + "https://plum.example/pay application/x-www-form-urlencoded; charset=utf-8 Answered",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs
                        .Pay("a: { type: String }", "a: { type: String, required: true }")
                        .Replace("  echo:", "  encoding: json\n  echo:", StringComparison.Ordinal)
                        + "\noperation: { encoding: xml }",
                    Specs
                        .Pay("a: { type: String }", "a: { type: String, required: true }")
                        .Replace("contract: Pay", "contract: Ask", StringComparison.Ordinal)
                        .Replace("  echo:", "  encoding: xml\n  echo:", StringComparison.Ordinal)
                        + "\noperation: { encoding: form }"
                ),
                """
                var first = Http.Answering<PayResponse>("{\"code\":\"OK\",\"text\":\"t\",\"a\":\"1\"}");
                var outcome = Lab.Show(await new PlumClient(first.Client, Lab.Shop).PayAsync(new PayRequest()));
                var second = Http.Answering<AskResponse>("<answer><code>OK</code><text>t</text><a>1</a></answer>");
                return $"{first.Asked} {outcome} | " + Lab.Show(await new PlumClient(second.Client, Lab.Shop).AskAsync(new AskRequest())) .Insert(0, second.Asked + " ");
                """
            )
        );

    [Fact]
    public void The_gateway_says_the_encoding_of_all_operations_and_notifications() =>
        Assert.Equal(
            "shop=M1&a=1 | <xml><shop>M1</shop><b>1</b></xml> | {\"shop\":\"M1\",\"b\":\"1\"}",
            Compiled.Run(
                Specs.Files(
                    Specs
                        .Plum()
                        .Replace(
                            "operation: {",
                            "notification: { encoding: xml }\noperation: { encoding: form,",
                            StringComparison.Ordinal
                        ),
                    Specs.Pay("a: { type: String }", "a: { type: String }"),
                    Specs.Note("b: { type: String }"),
                    Specs
                        .Note("b: { type: String }")
                        .Replace("contract: Note", "contract: Other", StringComparison.Ordinal)
                        + "\nnotification: { encoding: json }"
                ),
                """
                return $"{Lab.Body(new PayRequest { A = "1" })} | {Lab.Body(new Note { B = "1" })} | {Lab.Body(new Other { B = "1" })}";
                """
            )
        );

    [Fact]
    public void What_an_encoding_cannot_carry_is_a_violation() =>
        Assert.Equal(
            "Format a text that the encoding can carry | Format a text that the encoding can carry | Format a "
                + "text that the encoding can carry; Format b text that the encoding can carry",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note("a: { type: String }"),
                    Specs
                        .Note("a: { type: String }")
                        .Replace("contract: Note", "contract: Form", StringComparison.Ordinal)
                        + "\nnotification: { encoding: form }",
                    Specs
                        .Note("a: { type: String }\nb: { type: String }")
                        .Replace("contract: Note", "contract: Xml", StringComparison.Ordinal)
                        + "\nnotification: { encoding: xml }"
                ),
                """
                return $"{Lab.Wrong(new Note { A = "\ud800" })} | {Lab.Wrong(new Form { A = "\ud800" })} | {Lab.Wrong(new Xml { A = "\u0001", B = "\udc00" })}";
                """
            )
        );

    [Theory]
    [InlineData("", "NotForm")]
    [InlineData("a", "NotForm")]
    [InlineData("=1", "NotForm")]
    [InlineData("a=1&", "NotForm")]
    [InlineData("a=%4", "NotForm")]
    [InlineData("a=%zz", "NotForm")]
    [InlineData("a= 1", "NotForm")]
    [InlineData("a=1=2", "SignatureMissing sign")]
    [InlineData("a=1\n", "NotForm")]
    [InlineData("a=ä", "NotForm")]
    [InlineData("a=%C3", "InvalidText")]
    [InlineData("%FF=1", "InvalidText")]
    [InlineData("a=\\xFF", "InvalidText")]
    [InlineData("a=1&%61=2", "DuplicateField a")]
    [InlineData("\\xEF\\xBB\\xBFa=1", "ByteOrderMark")]
    [InlineData("a=123456789012345678901", "TooLarge")]
    [InlineData("a=1", "SignatureMissing sign")]
    [InlineData("a=+%2b", "SignatureMissing sign")]
    [InlineData("a=", "SignatureMissing sign")]
    public void Forms_are_read_strictly(string body, string fault) => Assert.Equal(fault, Strict.Form(body));

    [Theory]
    [InlineData("", "NotXml")]
    [InlineData("text", "NotXml")]
    [InlineData("<x><a>1</a>", "NotXml")]
    [InlineData("<x><a>1</b></x>", "NotXml")]
    [InlineData("<!DOCTYPE x><x><a>1</a></x>", "NotXml")]
    [InlineData("<!DOCTYPE x [<!ENTITY e 'v'>]><x><a>&e;</a></x>", "NotXml")]
    [InlineData("<x><a>&nbsp;</a></x>", "NotXml")]
    [InlineData("<x v='1'><a>1</a></x>", "NotXml")]
    [InlineData("<x><a v='1'>1</a></x>", "NotXml")]
    [InlineData("<x xmlns='u'><a>1</a></x>", "NotXml")]
    [InlineData("<p:x><a>1</a></p:x>", "NotXml")]
    [InlineData("<x><a><b>1</b></a></x>", "NotXml")]
    [InlineData("<x>text<a>1</a></x>", "NotXml")]
    [InlineData("<x><![CDATA[text]]></x>", "NotXml")]
    [InlineData("<x><!-- c --><a>1</a></x>", "NotXml")]
    [InlineData("<x><a>1<!-- c --></a></x>", "NotXml")]
    [InlineData("<!-- c --><x><a>1</a></x>", "NotXml")]
    [InlineData("<x><?pi?><a>1</a></x>", "NotXml")]
    [InlineData("<?pi?><x><a>1</a></x>", "NotXml")]
    [InlineData("<?xml version='1.0' encoding='gbk'?><x><a>1</a></x>", "NotXml")]
    [InlineData("<?xml version='1.1'?><x><a>1</a></x>", "NotXml")]
    [InlineData("<x><a>&#1;</a></x>", "NotXml")]
    [InlineData("<x><a>1</a><a>2</a></x>", "DuplicateField a")]
    [InlineData("<x><a>1</a></x><y/>", "TrailingData")]
    [InlineData("<x><a>1</a></x>t", "TrailingData")]
    [InlineData("<x><a>1</a></x><!-- c -->", "TrailingData")]
    [InlineData("<x><a>\\xFF</a></x>", "InvalidText")]
    [InlineData("\\xEF\\xBB\\xBF<x/>", "ByteOrderMark")]
    [InlineData(
        "<x><a>12345678901234567890123456789012345678901234567890123456789012345678901234567890</a></x>",
        "TooLarge"
    )]
    [InlineData("<?xml version='1.0' encoding='UTF-8'?>\n<x>\n  <a>1</a>\n</x>\n", "SignatureMissing sign")]
    [InlineData("<x><a>&lt;&gt;&amp;&apos;&quot;&#x4E2D;</a></x>", "SignatureMissing sign")]
    [InlineData("<x><a><![CDATA[<b>]]></a></x>", "SignatureMissing sign")]
    [InlineData("<x/>", "SignatureMissing sign")]
    public void Xml_is_read_strictly(string body, string fault) => Assert.Equal(fault, Strict.Xml(body));

    [Theory]
    [InlineData("", "NotJson")]
    [InlineData("[]", "NotJson")]
    [InlineData("{\"a\":1,}", "NotJson")]
    [InlineData("{\"a\":1} x", "TrailingData")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "DuplicateField a")]
    [InlineData("{\"a\":\"\\ud800\"}", "InvalidText")]
    [InlineData("{\"a\":\"\\xFF\"}", "InvalidText")]
    [InlineData("\\xEF\\xBB\\xBF{}", "ByteOrderMark")]
    [InlineData("{\"a\":[[[[1]]]]}", "TooDeep")]
    [InlineData("{\"a\":\"123456789012345678901\"}", "TooLarge")]
    [InlineData("{}", "SignatureMissing sign")]
    public void Json_is_read_strictly(string body, string fault) => Assert.Equal(fault, Strict.Json(body));

    [Fact]
    public void Cdata_and_entities_are_the_text_they_stand_for() =>
        Assert.Equal(
            "<b>&中 | x y+",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note("a: { type: String }") + "\nnotification: { encoding: xml }",
                    Specs
                        .Note("a: { type: String }")
                        .Replace("contract: Note", "contract: Form", StringComparison.Ordinal)
                        + "\nnotification: { encoding: form }"
                ),
                """
                return $"{Lab.Read<Note>("<any><shop>M1</shop><a><![CDATA[<b>]]>&amp;&#x4E2D;</a></any>").A} | {Lab.Read<Form>("shop=M1&a=x+y%2B").A}";
                """
            )
        );
}
