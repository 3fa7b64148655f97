namespace GatewayContracts.Language.Tests.Values;

/// <summary>A field of every kind of value, with the keys that say what a value may be.</summary>
public static class ValueFields
{
    /// <summary>The keys of each field, by its name.</summary>
    public static IReadOnlyDictionary<string, string> Keys { get; } =
        new Dictionary<string, string>
        {
            ["text"] = "type: String",
            ["short"] = "type: String(4)",
            ["between"] = "type: String(2~4)",
            ["exact"] = "type: String, length: [2, 4]",
            ["pattern"] = "type: String(5), pattern: \"[A-Z]{2}\\\\d+\"",
            ["digits"] = "type: String(6), format: digits",
            ["base"] = "type: String, format: base64",
            ["address"] = "type: String(15), format: ip-underscored",
            ["phone"] = "type: String(16), format: e164-phone",
            ["json"] = "type: String(12), format: json",
            ["masked"] = "type: String, format: masked",
            ["url"] = "type: String, format: url",
            ["link"] = "type: String(20), format: url, pattern: \"https://.*\"",
            ["any"] = "type: String, format: decimal",
            ["sum"] = "type: String, format: decimal(2), minimum: 0.01, maximum: 100.00",
            ["fee"] = "type: String(5), format: decimal(2), length: [4, 5], pattern: \"[0-9].*\"",
            ["count"] = "type: Int, minimum: -5, maximum: 100",
            ["number"] = "type: Int, pattern: \"[0-9]+\"",
            ["day"] = "type: String, format: date",
            ["printed"] = "type: String, format: date(yyyy-MM-dd), pattern: \"2.*\"",
            ["month"] = "type: String, format: date(yyMM)",
            ["moment"] = "type: String, format: date-time",
            ["spaced"] = "type: String, format: \"date-time(yyyy-MM-dd HH:mm:ss)\"",
            ["code"] = "type: String, codes: { A: First, AB1: Second, \"01\": Third }",
            ["short_code"] = "type: String, length: [2, 3], pattern: \"C.*\", codes: { C7: Seven, C77: Seventy }",
            ["number_code"] = "type: Int, codes: { \"1\": One, \"7\": Seven }",
            ["folded"] = "type: String(12), format: json, fields: { a: { type: Int } }",
        };

    /// <summary>Those that are texts in C#, so that a caller can give any.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    ["text", "short", "between", "exact", "pattern", "digits", "base", "address", "phone", "json", "masked"];

    public static string Property(string field) =>
        string.Concat(field.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>A message that has them all.</summary>
    public static string Note { get; } =
        Specs.Note(string.Join("\n", Keys.Select(field => $"{field.Key}: {{ {field.Value} }}")));
}
