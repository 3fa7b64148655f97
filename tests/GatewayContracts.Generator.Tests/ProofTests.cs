using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// What an example can be wrong in: each fault is told under the name that <c>breaks</c> has for it, and accepted where
/// <c>breaks</c> says so.
/// </summary>
public class ProofTests
{
    private const string Gateway = """
        gateway: PearPay
        merchant: shop
        time_zone: "+02:00"
        signature:
          field: seal
          algorithm: { field: kind, accepts: { H: hmac-sha256, M: md5 }, absent: H }
          source: { order: code-units, suffix: "&key={key}" }
        outcome:
          field: code
          text: text
          codes: { OK: { name: Ok, is: success }, WAIT: { name: Wait, is: pending } }
        fields:
          shop: { type: String(8) }

        """;

    private const string Query = """
        gateway: PearPay
        contract: Ask
        operation: { endpoint: https://pear.example/ask, safety: read }
        request:
          fields:
            shop: { required: true }
            a: { type: String(2~4), pattern: "[a-z]+" }
            b: { type: String, length: [3, 5] }
            sum: { type: String(8), format: decimal(2), minimum: 0.01, maximum: 99 }
            count: { type: Int, maximum: 9 }
            day: { type: String, format: date }
            digits: { type: String, format: digits }
            way: { type: String, codes: { W: Web, D: Desk } }
            constant: { type: String, fixed: api }
            loose: { type: Object, fixed: '{"a":1}' }
            site: { type: String, format: url, pattern: "https://.*" }
            card: { type: String, sensitive: card }
            inner: { type: Object, fields: { x: { type: String(2), required: true } } }
            list: { type: List, fields: { x: { type: String(2) } } }
            folded: { type: String, format: json, fields: { x: { type: String(2), required: true } } }
          rules:
            - at_most_one_of: [a, b]
            - together: [sum, count]
            - require: [day, digits]
              when: { way: [D] }
        response:
          fields:
            shop: { required: true }
            hint: { type: String, signed: unstated }
            note: { type: String, signed: unstated }
            trace: { type: String, signed: false }
            token: { type: String }
            fault: { type: String }
          groups:
            Wait: { when: { code: [WAIT] }, optional: [hint], only: [token] }
            Failed: { when: unknown, required: [shop], only: [fault] }
        examples:

        """;

    public static TheoryData<string, string> Faults =>
        new()
        {
            { "", "" },
            { "\"a\":\"abc\",\"card\":null,\"foo\":null", "" },
            { "\"foo\":1", "unknown foo" },
            { "\"my field\":1", "unknown \\\"my field\\\"" },
            { "\"my \\\"field\\\"\":1", "unknown \\\"my \\\"\\\"field\\\"\\\"\\\"" },
            { "\"a\":\"abcde\"", "length a" },
            { "\"a\":\"a1\"", "pattern a" },
            { "\"a\":\"A1234\"", "length a, pattern a" },
            { "\"b\":\"1234\"", "length b" },
            { "\"a\":{}", "type a" },
            { "\"a\":\"abc\",\"b\":\"123\"", "at_most_one_of b a" },
            { "\"sum\":\"1.00\"", "together sum count" },
            { "\"sum\":1.5,\"count\":\"3\"", "" },
            { "\"sum\":\"1.005\",\"count\":3", "format sum" },
            { "\"sum\":\"x\",\"count\":3", "format sum" },
            { "\"sum\":\"100.00\",\"count\":3", "range sum" },
            { "\"sum\":\"0\",\"count\":10", "range sum, range count" },
            { "\"sum\":1,\"count\":\"three\"", "type count" },
            { "\"day\":\"20260230\"", "format day" },
            { "\"digits\":\"１\"", "format digits" },
            { "\"way\":\"X\"", "code way" },
            { "\"way\":\"D\"", "require day, require digits" },
            { "\"way\":\"D\",\"day\":\"20260228\"", "require digits" },
            { "\"constant\":\"web\"", "fixed constant" },
            { "\"loose\":{ \"a\": 1 }", "" },
            { "\"loose\":\"{\\\"a\\\":1}\"", "" },
            { "\"loose\":{\"a\":2}", "fixed loose" },
            { "\"site\":\"http://a\"", "pattern site" },
            { "\"site\":\"file:///etc/passwd\"", "format site" },
            { "\"site\":\"https://a.example/ \"", "format site" },
            { "\"count\":\"+1\",\"sum\":1", "type count" },
            { "\"inner\":{\"x\":\"123\",\"y\":1}", "length inner.x, unknown inner.y" },
            { "\"inner\":{}", "missing inner.x" },
            { "\"inner\":\"x\"", "type inner" },
            { "\"list\":[{},{\"x\":\"123\"}]", "length list[1].x" },
            { "\"list\":[1]", "type list" },
            { "\"folded\":\"{\\\"x\\\":\\\"123\\\"}\"", "length folded.x" },
            { "\"folded\":\"x\"", "format folded" },
            { "\"kind\":\"Q\"", "code kind" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault(string members, string breaks)
    {
        var body = "{\"shop\":\"s1\",\"seal\":\"00\"" + (members.Length == 0 ? "" : "," + members) + "}";
        var expected = breaks.Length == 0 ? [] : breaks.Split(", ");

        var told = Run(Example("request", body, []));
        Assert.All(told, diagnostic => Assert.Equal("GWC1502", diagnostic.Id));
        Assert.Equal(
            expected.Select(Plain).Order(),
            told.Select(diagnostic =>
                    Plain(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split('`')[1])
                )
                .Order()
        );

        Assert.Empty(Run(Example("request", body, expected)));
        Assert.Equal(
            ["GWC1502"],
            Run(Example("request", body, [.. expected, "missing shop"])).Select(diagnostic => diagnostic.Id)
        );
    }

    [Theory]
    [InlineData("{\"code\":\"OK\",\"text\":\"x\",\"shop\":\"s\",\"seal\":\"0\"}", "")]
    [InlineData("{\"code\":\"OK\",\"text\":\"x\"}", "missing shop, missing seal")]
    [InlineData("{\"code\":\"WAIT\",\"text\":\"x\"}", "")]
    [InlineData("{\"code\":\"NEW\"}", "missing text, missing shop")]
    [InlineData("{}", "missing code, missing text, missing shop")]
    [InlineData("{\"code\":\"WAIT\",\"text\":\"x\",\"token\":\"t\"}", "")]
    [InlineData("{\"code\":\"WAIT\",\"text\":\"x\",\"fault\":\"f\"}", "only fault")]
    [InlineData("{\"code\":\"NEW\",\"text\":\"x\",\"shop\":\"s\",\"fault\":\"f\"}", "")]
    [InlineData("{\"code\":\"NEW\",\"text\":\"x\",\"shop\":\"s\",\"token\":\"t\"}", "only token")]
    [InlineData("{\"code\":\"OK\",\"text\":\"x\",\"shop\":\"s\",\"token\":null,\"seal\":\"0\"}", "")]
    public void A_response_is_asked_for_what_its_code_brings(string body, string breaks)
    {
        var expected = breaks.Length == 0 ? [] : breaks.Split(", ");

        Assert.Equal(
            expected.Order(),
            Run(Example("response", body, []))
                .Select(diagnostic =>
                    diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split('`')[1]
                )
                .Order()
        );
        Assert.Empty(Run(Example("response", body, expected)));
    }

    [Theory]
    [InlineData("code=WAIT&hint=h&note=n&text=t")]
    [InlineData("code=WAIT&note=n&text=t")]
    [InlineData("code=WAIT&hint=h&text=t")]
    [InlineData("code=WAIT&text=t")]
    public void A_sign_source_is_one_reading_of_the_unstated_fields(string source) =>
        Assert.Empty(
            Run(
                Example(
                    "response",
                    "{\"code\":\"WAIT\",\"text\":\"t\",\"hint\":\"h\",\"note\":\"n\",\"trace\":\"z\",\"seal\":\"0\"}",
                    []
                ) + $"    sign_source: {source}\n"
            )
        );

    [Theory]
    [InlineData("card=1234567890&shop=s1", "1234567890")]
    [InlineData("card=4000123412341234&shop=s2", "`s1`")]
    [InlineData("card=&shop=s1", "4000")]
    public void A_difference_is_shown_where_it_begins_and_sensitive_values_are_not(string source, string other)
    {
        var diagnostic = Assert.Single(
            Run(
                Example("request", "{\"shop\":\"s1\",\"card\":\"4000123412341234\",\"seal\":\"0\"}", [])
                    + $"    sign_source: {source}\n"
            )
        );

        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal("GWC1503", diagnostic.Id);
        Assert.DoesNotContain("1234", message, StringComparison.Ordinal);
        Assert.DoesNotContain("4000", message, StringComparison.Ordinal);
        Assert.Equal(
            other == "`s1`",
            message.Contains("•&shop=s` the body gives `1`, and `sign_source` has `2`", StringComparison.Ordinal)
        );
    }

    private static string Plain(string entry) =>
        string.Join(
            ' ',
            entry.Replace("\\\"", "\"", StringComparison.Ordinal).Split(' ').Order(StringComparer.Ordinal)
        );

    private static string Example(string message, string body, string[] breaks) =>
        $"  - message: {message}\n    body: |\n      {body}\n"
        + (breaks.Length == 0 ? "" : $"    breaks: [{string.Join(", ", breaks.Select(entry => $"\"{entry}\""))}]\n");

    private static ImmutableArray<Diagnostic> Run(string example) =>
        SpecDriver.Run(("/pear.gateway.yaml", Gateway), ("/ask.contract.yaml", Query + example)).Diagnostics;
}
