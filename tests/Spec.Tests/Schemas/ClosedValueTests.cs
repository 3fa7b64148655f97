using GatewayContracts.Language;

namespace Spec.Tests.Schemas;

/// <summary>Where only certain words may stand, the schemas list the very words that the binder takes.</summary>
public class ClosedValueTests
{
    public static TheoryData<string> Cases => [.. ClosedValueCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_schema_lists_what_the_binder_takes(string name)
    {
        var values = ClosedValueCases.All[name];

        Assert.Equal(values.InBinder(), values.InSchema());
        Assert.All(values.InSchema(), value => Assert.Empty(values.Faults(value)));
    }

    /// <summary>
    /// Of the lists without an end in the binder's sentence: texts that it reads and texts that it does not.
    /// </summary>
    [Theory]
    [InlineData(
        "type",
        "String|Int|Object|List|String(18)|String( 15 ~ 19 )|String "
            + "(6)|string|Text|String(18|Int(4)|String()|String(0)|String(0~5)|String(00)|String(1~)|Long|List "
    )]
    [InlineData(
        "format",
        "digits|decimal|decimal(2)|decimal(28)|decimal(29)|date|date-time|date(yyyy-MM-dd)|date-time(yyyy/MM/dd "
            + "HH:mm:ss)|base64|url|json|ip-underscored|masked|decimal()|decimal(2|digits(3)|date(|datetime|Date"
    )]
    public void The_schema_reads_the_forms_that_the_binder_reads(string key, string texts)
    {
        var schema = SpecSchema.Of("contract.schema.json", $"definitions/field/properties/{key}");
        var values = ClosedValueCases.All["contract.schema.json: definitions/field/properties/required"] with
        {
            Replacement =
                key == "type"
                    ? "{ shop: {}, extra: { type: \"§\" } }"
                    : "{ shop: {}, extra: { type: String, format: \"§\" } }",
            Id = key == "type" ? "GWC1104" : "GWC1104",
        };
        Assert.All(
            texts.Split('|'),
            text => Assert.Equal((text, values.Faults(text).Count == 0), (text, schema.Takes(text)))
        );
    }

    [Theory]
    [InlineData(
        "notification: { deadline: \"§\" }",
        "definitions/notification/properties/deadline",
        "GWC1104",
        "5s|2m|1h|05s|0s|5|5d|s|5 s|1.5h"
    )]
    [InlineData(
        "notification: { resend: { after: [\"§\"] } }",
        "definitions/resend/properties/after/items",
        "GWC1104",
        "5s|0m|x"
    )]
    [InlineData(
        "operation: { endpoint: \"§\" }",
        "definitions/operation/properties/endpoint",
        "GWC1104",
        "https://a.example/b|http://a.example|HTTPS://a.example|a.example/b|/b|ftp://a.example|https://|"
            + "https://a.example/b c"
    )]
    public void The_schema_reads_the_texts_that_the_binder_reads(string line, string path, string id, string texts)
    {
        var schema = SpecSchema.Of("gateway.schema.json", path);
        var values = new ClosedValues("", "", true, "merchant:", line + "\nmerchant:", id);
        Assert.All(
            texts.Split('|'),
            text => Assert.Equal((text, values.Faults(text).Count == 0), (text, schema.Takes(text)))
        );
    }

    [Theory]
    [InlineData(
        "time_zone",
        "time_zone: \"+08:00\"",
        "time_zone: \"§\"",
        "GWC1104",
        "+08:00|-03:30|+14:00|+14:30|+15:00|08:00|+8|+0800"
    )]
    [InlineData(
        "namespace",
        "merchant:",
        "namespace: \"§\"\nmerchant:",
        "GWC1201",
        "Shop|Shop.Pay|_shop|Shop.|Shop..Pay|Shop Pay|1Shop|Shop-Pay"
    )]
    public void The_schema_reads_the_texts_that_the_binder_reads_at_the_top(
        string key,
        string right,
        string replacement,
        string id,
        string texts
    )
    {
        var schema = SpecSchema.Of("gateway.schema.json", $"properties/{key}");
        var values = new ClosedValues("", "", true, right, replacement, id);
        Assert.All(
            texts.Split('|'),
            text => Assert.Equal((text, values.Faults(text).Count == 0), (text, schema.Takes(text)))
        );
    }

    [Theory]
    [InlineData("rule", "any_of: [a, b], one_of: [a, b]")]
    [InlineData("rule", "require: [a], when: { b: [x] }, unless: [c]")]
    [InlineData("field", "type: String, fixed: a, default: b")]
    public void The_schema_refuses_keys_that_exclude_each_other(string definition, string keys) =>
        Assert.False(
            SpecSchema.Of("contract.schema.json", $"definitions/{definition}").Takes(YamlJson.Read($"{{ {keys} }}"))
        );

    [Fact]
    public void The_schema_takes_a_constant_over_an_emptied_default() =>
        Assert.Empty(
            SpecSchema
                .Of("contract.schema.json", "definitions/field")
                .Faults(YamlJson.Read("{ type: String, fixed: a, default: }"))
        );

    [Fact]
    public void The_schema_reads_the_breaks_that_the_binder_reads()
    {
        var item = SpecSchema.Of("contract.schema.json", "definitions/example/properties/breaks/items");
        var values = new ClosedValues(
            "",
            "",
            false,
            "request:",
            "examples: [{ message: request, body: '{}', breaks: [§] }]\nrequest:",
            "GWC1104"
        );

        var kinds = values.InBinder();

        Assert.Subset(kinds.ToHashSet(), Rule.All.Select(rule => rule.Name).Append("missing").ToHashSet());
        Assert.All(kinds, kind => Assert.Empty(item.Faults(kind == "signature" ? kind : kind + " shop")));
        Assert.All(
            (string[])["signature shop", "missing", "misssing shop"],
            wrong => Assert.False(item.Takes(wrong), wrong)
        );
    }
}
