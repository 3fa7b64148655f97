extern alias Runtime;

using System.Text;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Proofs;
using GatewayContracts.Language;
using RuntimeEncoding = Runtime::GatewayContracts.WireEncoding;
using RuntimeFormat = Runtime::GatewayContracts.WireFormat;
using RuntimeLimits = Runtime::GatewayContracts.WireLimits;
using RuntimeValue = Runtime::GatewayContracts.Language.WireValue;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// Two readers, one answer: what the generator proves as an example's body is what the runtime takes from the wire,
/// value for value, and the other way round.
/// </summary>
public class BodyCorpusTests
{
    private static readonly string[] Json =
    [
        "",
        " ",
        "{}",
        " { } ",
        "[]",
        "1",
        "null",
        "\"a\"",
        "{",
        "}",
        "{}{}",
        "{} x",
        "{},",
        "{\"a\":1}",
        "{\"a\" : 1 , \"b\":\"x\"}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}",
        "{\"a\":{\"b\":1,\"b\":2}}",
        "{\"a\":1,\"A\":2}",
        "{\"\":1}",
        "{\"a\":01}",
        "{\"a\":-0}",
        "{\"a\":-}",
        "{\"a\":+1}",
        "{\"a\":1.}",
        "{\"a\":.5}",
        "{\"a\":1.50}",
        "{\"a\":1e5}",
        "{\"a\":1E+05}",
        "{\"a\":1e}",
        "{\"a\":1e-}",
        "{\"a\":0x1}",
        "{\"a\":NaN}",
        "{\"a\":Infinity}",
        "{\"a\":123456789012345678901234567890.10}",
        "{\"a\":true}",
        "{\"a\":True}",
        "{\"a\":tru}",
        "{\"a\":truex}",
        "{\"a\":nul}",
        "{\"a\":null}",
        "{\"a\":[1,\"2\",null,[],{}]}",
        "{\"a\":[1,]}",
        "{\"a\":[,1]}",
        "{\"a\":[1 2]}",
        "{\"a\":[ ]}",
        "{\"a\": [1 , 2 ] }",
        "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{\"a\":\"\\u12G4\"}",
        "{\"a\":\"\\u4e2d\\u6587\"}",
        "{\"a\":\"中文\"}",
        "{\"a\":\"\\ud83d\\ude00\"}",
        "{\"a\":\"\\ud83d\"}",
        "{\"a\":\"\\ude00\"}",
        "{\"a\":\"\\ud83d\\u0041\"}",
        "{\"a\":\"\\ud83dx\"}",
        "{\"\\ud83d\":1}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\u007f\"}",
        "{\"a\":\"\\u0000\"}",
        "{\"a\":\"x}",
        "{\"a\":\"x\\",
        "// c\n{}",
        "{/* c */}",
        "{}// c",
        "\u00a0{}",
        "\u000b{}",
        "\r\n{\t}\n",
        "\uFEFF{}",
        "{\"a\":1}\0",
        "{\"a\":\0}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1;\"b\":2}",
        "{\"a\"=1}",
        "{\"a\":\"😀\"}",
        "{\"a\":{}}x",
        "{\"a\":{\"b\":[{\"c\":null}]}}",
        "{\"a\":1}}",
        "{\"a\":[}",
        "{\"a\":(1)}",
        "{\"a\":\"\\u005C\"}",
        "{\"sign_type \":\"RSA\"}",
        "{\"a\":1\u2028}",
        "{\"a\":-1.5e-10}",
        "{\"a\":00}",
        "{\"a\":-01}",
        "{\"a\":1a}",
    ];

    private static readonly string[] Forms =
    [
        "",
        "a=1",
        "a=1&b=2",
        "a=",
        "=1",
        "a",
        "a=1&",
        "&a=1",
        "a=1&a=2",
        "a=%41",
        "a=%4",
        "a=%",
        "a=%zz",
        "a=%e4%b8%ad",
        "a=%ff",
        "a=1+2",
        "a=b=c",
        "a=1 2",
        "a=中",
        "%61=1&a=2",
        "a=%00",
        "a=1\n&b",
        "a=%E4%B8%AD&%62=2",
    ];

    private static readonly string[] Xml =
    [
        "",
        "<xml/>",
        "<xml></xml>",
        "<xml><a>1</a></xml>",
        "<xml>\n<a>1</a>\n<b/>\n</xml>\n",
        "<xml><a>1</a><a>2</a></xml>",
        "<xml><a b=\"c\">1</a></xml>",
        "<xml b=\"c\"/>",
        "<xml><a><b/></a></xml>",
        "<xml>text</xml>",
        "<xml><a><![CDATA[<1>]]></a></xml>",
        "<xml><a>&lt;&amp;&#x41;</a></xml>",
        "<xml><a>&x;</a></xml>",
        "<!DOCTYPE xml><xml/>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xml/>",
        "<?xml version=\"1.0\" encoding=\"gbk\"?><xml/>",
        "<xml><!-- c --></xml>",
        "<!-- c --><xml/>",
        "<xml/><!-- c -->",
        "<xml/><xml/>",
        "<xml/>x",
        "<xml><a>1</a>",
        "<xml><a>1</b></xml>",
        "<xml><?pi?></xml>",
        "<xml><a> 1 </a></xml>",
        "<xml><a:b>1</a:b></xml>",
        "<xml><a>\u0001</a></xml>",
    ];

    [Fact]
    public void Json_bodies() =>
        Same(WireEncoding.Json, RuntimeEncoding.Json, Json.Concat(Nested()).Concat(Many()).Concat(Mutated(Json, 4000)));

    [Fact]
    public void Form_bodies() =>
        Same(
            WireEncoding.Form,
            RuntimeEncoding.Form,
            Forms.Concat(Mutated(Forms, 1000)).Where(body => !body.EndsWith('\n'))
        );

    [Fact]
    public void Xml_bodies() => Same(WireEncoding.Xml, RuntimeEncoding.Xml, Xml.Concat(Mutated(Xml, 1000)));

    // As many fields as are read, and one more; members count.
    private static IEnumerable<string> Many()
    {
        foreach (var count in (int[])[998, 999])
        {
            yield return $"{{\"o\":[{{"
                + $"{string.Join(",", Enumerable.Range(0, count).Select(i => $"\"f{i}\":1"))}}}],\"p\":1}}";
        }
    }

    private static void Same(WireEncoding encoding, RuntimeEncoding runtimeEncoding, IEnumerable<string> corpus)
    {
        var accepted = 0;
        foreach (var body in corpus.Distinct())
        {
            var isRead = BodyReader.TryRead(encoding, body, out var ours, out var fault);
            var theirs = RuntimeFormat
                .For(runtimeEncoding)
                .TryRead(Encoding.UTF8.GetBytes(body), RuntimeLimits.Default, out var fields, out var refusal)
                ? string.Join("; ", fields.Fields.Select(field => $"{field.Name}={Text(field.Value)}"))
                : null;

            Assert.True(
                isRead == (theirs is not null),
                $"{body}\nours: {fault ?? "read"}\nruntime: {refusal?.Message ?? "read"}"
            );
            Assert.Equal(
                theirs,
                isRead ? string.Join("; ", ours!.Select(field => $"{field.Name}={Text(field.Value)}")) : null
            );
            accepted += theirs is null ? 0 : 1;
        }

        Assert.InRange(accepted, 5, int.MaxValue);
    }

    private static IEnumerable<string> Nested() =>
        Enumerable
            .Range(14, 4)
            .SelectMany(depth =>
                (string[])
                    [
                        string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth),
                        "{\"a\":" + new string('[', depth) + new string(']', depth) + "}",
                    ]
            )
            .Append("{\"a\":" + new string('[', 100_000));

    private static IEnumerable<string> Mutated(string[] corpus, int count)
    {
        var random = new Random(3);
        const string alphabet = "{}[]\":,\\ \n\t01-+.eEu%&=<>/!?ab;é中";
        for (var round = 0; round < count; round++)
        {
            var text = new StringBuilder(corpus[random.Next(corpus.Length)]);
            for (var change = random.Next(1, 3); change > 0; change--)
            {
                text.Insert(random.Next(text.Length + 1), alphabet[random.Next(alphabet.Length)]);
                text.Remove(random.Next(text.Length), random.Next(2));
            }

            // Half a character cannot be sent, so there is nothing to compare.
            var body = text.ToString();
            if (Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(body)) == body)
            {
                yield return body;
            }
        }
    }

    private static string Text(WireValue value) =>
        $"{value.Kind}({value.Text})["
        + $"{string.Join(",", value.Members.Select(member => member.Name + ":" + Text(member.Value)))}]["
        + $"{string.Join(",", value.Items.Select(Text))}]";

    private static string Text(RuntimeValue value) =>
        $"{value.Kind}({value.Text})["
        + $"{string.Join(",", value.Members.Select(member => member.Name + ":" + Text(member.Value)))}]["
        + $"{string.Join(",", value.Items.Select(Text))}]";
}
