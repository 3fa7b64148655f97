using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Spec.Tests.Schemas;

/// <summary>A key whose values the binder lists, and a spec with a place for one of them.</summary>
/// <param name="Schema">Where the schema lists the values.</param>
/// <param name="Id">What a value that is none of them is told.</param>
internal sealed partial record ClosedValues(
    string Schema,
    string Path,
    bool InGateway,
    string Right,
    string Replacement,
    string Id = "GWC1104"
)
{
    private const string Stranger = "qqqqqqqqqq";

    private const string Gateway = """
        gateway: PlumPay
        time_zone: "+08:00"
        merchant: shop
        signature:
          field: sign
          algorithm: { field: kind, accepts: { A: sha256-with-rsa } }
        outcome: { field: answer, codes: { "0": { name: Ok, is: success } } }
        fields: { shop: { type: String } }
        """;

    private const string Call = """
        gateway: PlumPay
        contract: Query
        operation: { endpoint: https://plum.example/q }
        request: { fields: { shop: {} } }
        """;

    public IReadOnlyList<string> InSchema()
    {
        var element = SpecSchema.Text(Schema);
        foreach (var step in Path.Split('/'))
        {
            element =
                element.ValueKind == JsonValueKind.Array
                    ? element[int.Parse(step, CultureInfo.InvariantCulture)]
                    : element.GetProperty(step);
        }

        return
        [
            .. element
                .GetProperty("enum")
                .EnumerateArray()
                .Select(Text)
                .Where(text => text.Length > 0)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What the binder says it had expected.</summary>
    public IReadOnlyList<string> InBinder()
    {
        var message = Assert.Single(Faults(Stranger));
        return
        [
            .. Quoted()
                .Matches(message[message.IndexOf(';', StringComparison.Ordinal)..])
                .Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<string> Faults(string value)
    {
        var original = InGateway ? Gateway : Call;
        Assert.Contains(Right, original, StringComparison.Ordinal);
        var text = original.Replace(
            Right,
            Replacement.Replace("§", value, StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        SpecFile[] files =
        [
            new("/plum.gateway.yaml", InGateway ? text : Gateway),
            new("/query.contract.yaml", InGateway ? Call : text),
        ];
        return
        [
            .. SpecRun
                .Generate(SpecFile.InMemory(files))
                .Diagnostics.Where(found => found.Id == Id)
                .Select(found => found.GetMessage(CultureInfo.InvariantCulture)),
        ];
    }

    public override string ToString() => $"{Schema}: {Path}";

    // In an editor `null` in a list is the null value; to the generator it is the word.
    private string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => Path.Contains("/omit/", StringComparison.Ordinal) ? "null" : "",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => value.GetString()!,
        };

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
