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

    /// <summary>Of the lists without an end in the binder's sentence: texts that it reads and texts that it does not.</summary>
    [Theory]
    [InlineData("type", "String|Int|Object|List|String(18)|String( 15 ~ 19 )|String (6)|string|Text|String(18|Int(4)|String()|String(1~)|Long|List ")]
    [InlineData("format", "digits|decimal|decimal(2)|decimal(28)|date|date-time|date(yyyy-MM-dd)|date-time(yyyy/MM/dd HH:mm:ss)|base64|url|json|ip-underscored|masked|decimal()|decimal(2|digits(3)|date(|datetime|Date")]
    public void The_schema_reads_the_forms_that_the_binder_reads(string key, string texts)
    {
        var root = JsonSchema.Load("contract.schema.json");
        var schema = root.GetProperty("definitions").GetProperty("field").GetProperty("properties").GetProperty(key);
        var values = ClosedValueCases.All["contract.schema.json: definitions/field/properties/required"] with
        {
            Replacement = key == "type" ? "{ shop: {}, extra: { type: \"§\" } }" : "{ shop: {}, extra: { type: String, format: \"§\" } }",
            Id = key == "type" ? "GWC1301" : "GWC1302",
        };
        Assert.All(texts.Split('|'), text => Assert.Equal((text, values.Faults(text).Count == 0), (text, new JsonSchema(root).Validate(schema, text, "").Count == 0)));
    }

    [Theory]
    [InlineData("notification: { deadline: \"§\" }", "notification/deadline", "GWC1504", "5s|2m|1h|05s|0s|5|5d|s|5 s|1.5h")]
    [InlineData("notification: { resend: { after: [\"§\"] } }", "resend/after", "GWC1504", "5s|0m|x")]
    [InlineData("operation: { endpoint: \"§\" }", "operation/endpoint", "GWC1503", "https://a.example/b|http://a.example|HTTPS://a.example|a.example/b|/b|ftp://a.example|https://|https://a.example/b c")]
    public void The_schema_reads_the_texts_that_the_binder_reads(string line, string path, string id, string texts)
    {
        var root = JsonSchema.Load("gateway.schema.json");
        var schema = root.GetProperty("definitions").GetProperty(path.Split('/')[0]).GetProperty("properties").GetProperty(path.Split('/')[1]);
        schema = schema.TryGetProperty("items", out var items) ? items : schema;
        var values = new ClosedValues("", "", true, "merchant:", line + "\nmerchant:", id);
        Assert.All(texts.Split('|'), text => Assert.Equal((text, values.Faults(text).Count == 0), (text, new JsonSchema(root).Validate(schema, text, "").Count == 0)));
    }

    [Fact]
    public void The_schema_reads_the_breaks_that_the_binder_reads()
    {
        var root = JsonSchema.Load("contract.schema.json");
        var item = root.GetProperty("definitions").GetProperty("example").GetProperty("properties").GetProperty("breaks").GetProperty("items");
        var values = new ClosedValues("", "", false, "request:", "examples: [{ message: request, body: '{}', breaks: [§] }]\nrequest:", "GWC1601");

        var kinds = values.InBinder();

        Assert.Equal(16, kinds.Count);
        Assert.All(kinds, kind => Assert.Empty(new JsonSchema(root).Validate(item, kind == "signature" ? kind : kind + " shop", "")));
        Assert.All((string[])["signature shop", "missing", "misssing shop"], wrong => Assert.NotEmpty(new JsonSchema(root).Validate(item, wrong, "")));
    }
}
