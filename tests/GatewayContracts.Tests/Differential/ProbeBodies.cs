using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Json;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.Tests.Differential;

/// <summary>
/// Makes bodies of probes: genuine ones with strange fields and spellings, and such as were changed on the way.
/// </summary>
internal sealed class ProbeBodies(MessageContract contract, Random random)
{
    public const string Shop = "S1";
    public const string Secret = "hush";

    private static readonly string[] s_names =
    [
        "no",
        "amount",
        "day",
        "Count",
        "memo",
        "hint",
        "extra",
        "goods",
        "No",
        "NO",
        "_x",
        "z-1",
        "trace",
        "a.b",
        "\u00E9t\u00E9",
        "\uFF5Ename",
        "\uD83D\uDE00x",
        "?q",
    ];

    private static readonly string[] s_texts =
    [
        "",
        "1",
        "210.97",
        "20260102",
        "1e2",
        "null",
        "NULL",
        "a&memo=2",
        "a&b",
        "a=b",
        "x|no:2",
        "><no:1",
        "用户3桶羽毛球",
        "\uD83D\uDE00",
        "\"\\/\b\f\n\t",
        "\u0001",
        "\u00A0",
        "]]>",
        "<&>'",
        "+ %",
        "\uFFFD",
        "{\"b\":1,\"a\":null}",
        "[1,2]",
        "true",
        "long enough a text",
    ];

    private static readonly string[] s_json =
    [
        "null",
        "true",
        "false",
        "0",
        "-1.50e3",
        "[]",
        "{}",
        "{\"b\":[1,{\"z\":null,\"\\u0061\":\"\\n\"}],\"B\":2,\"\uFF5E\":3,\"\uD83D\uDE00\":4}",
        "[ 1 , [ ] ]",
        "{\"a\":1,\"a\":2}",
    ];

    private static readonly string[] s_tokens =
    [
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "\\uD800",
        "\\u0041",
        "%",
        "%41",
        "+",
        "&",
        "=",
        "<",
        ">",
        "</",
        "<!--x-->",
        "<![CDATA[",
        "]]>",
        "&amp;",
        "&#65;",
        "\0",
        "\r",
        "\n",
        " ",
        "\t",
        "é",
        "\uFFFE",
        "01",
        "-",
        "1e",
        "<a/>",
        "<a b='1'/>",
        "\uFEFF",
        "//",
    ];

    public byte[] Next()
    {
        var body = Write(Fields());
        return random.Next(2) == 0 ? body : Mutated(body);
    }

    private List<WireField> Fields()
    {
        List<WireField> fields =
        [
            Text("shop", random.Next(12) == 0 ? "S2" : Shop),
            Text("kind", random.Next(20) == 0 ? "N" : "M"),
            Text("no", "A1"),
        ];
        foreach (var name in s_names.Where(name => name != "no" && random.Next(3) == 0))
        {
            fields.Add(
                new WireField(
                    name,
                    random.Next(3) == 0
                        ? StrictJsonReader.ReadValue(Pick(s_json)) ?? WireValue.Null
                        : WireValue.OfText(Pick(s_texts))
                )
            );
        }

        fields.RemoveAll(_ => random.Next(40) == 0);
        if (contract.Encoding != WireEncoding.Json)
        {
            fields = [.. fields.Where(IsFlat).Select(field => Text(field.Name, field.Value.Text))];
        }

        fields = [.. fields.OrderBy(_ => random.Next())];
        string[] leftOut = random.Next(2) == 0 ? ["hint"] : ["hint", "extra"];
        var hash = Convert.ToHexString(
            ReferenceOpening.Hash(
                ReferenceSignString.Of(contract.Signature.Source!, fields, contract.FieldNames, leftOut)
            )
        );
        fields.Insert(
            random.Next(fields.Count + 1),
            Text(
                "seal",
                random.Next(10) == 0 ? hash.ToLowerInvariant()
                    : random.Next(20) == 0 ? hash[1..]
                    : hash
            )
        );
        return fields;
    }

    private bool IsFlat(WireField field) =>
        contract.Encoding == WireEncoding.Form
        || (
            System.Xml.XmlReader.IsName(field.Name)
            && CarriedText.StrangeToXml(field.Value.Text) is null
            && !field.Value.Text.Contains('\r', StringComparison.Ordinal)
        );

    private byte[] Write(List<WireField> fields) =>
        Encoding.UTF8.GetBytes(
            contract.Encoding switch
            {
                WireEncoding.Json => Blank()
                    + "{"
                    + string.Join(
                        ",",
                        fields.Select(field =>
                            $"{Blank()}{Quoted(field.Name)}{Blank()}:{Blank()}{Json(field.Value)}{Blank()}"
                        )
                    )
                    + "}"
                    + Blank(),
                WireEncoding.Form => string.Join(
                    '&',
                    fields.Select(field => $"{Encoded(field.Name)}={Encoded(field.Value.Text)}")
                ),
                _ => $"{(random.Next(4) == 0 ? "<?xml version=\"1.0\" encoding=\"utf-8\"?>" : "")}<xml>"
                    + $"{string.Concat(fields.Select(field => $"{Blank()}<{field.Name}>{Escaped(field.Value.Text)}</{field.Name}>"))}"
                    + $"{Blank()}</xml>{Blank()}",
            }
        );

    private byte[] Mutated(byte[] body)
    {
        List<byte> bytes = [.. body];
        for (var i = random.Next(1, 4); i > 0 && bytes.Count > 0; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 4), bytes.Count - at));
                    break;
                case 1:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pick(s_tokens)));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    var length = Math.Min(random.Next(1, 40), bytes.Count - at);
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
            }
        }

        return [.. bytes];
    }

    private string Json(WireValue value) => value.Kind == WireKind.Text ? Quoted(value.Text) : value.Text;

    private string Quoted(string text) =>
        random.Next(3) == 0 ? JsonSerializer.Serialize(text) : NestedJson.AsListed(WireValue.OfText(text));

    private string Encoded(string text) =>
        random.Next(2) == 0 ? Uri.EscapeDataString(text) : System.Net.WebUtility.UrlEncode(text);

    private string Escaped(string text) =>
        random.Next(3) == 0 && !text.Contains("]]>", StringComparison.Ordinal)
            ? $"<![CDATA[{text}]]>"
            : SecurityElement.Escape(text);

    private string Blank() => random.Next(6) == 0 ? " \n\t"[random.Next(3)].ToString(CultureInfo.InvariantCulture) : "";

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];

    private static WireField Text(string name, string text) => new(name, WireValue.OfText(text));
}
