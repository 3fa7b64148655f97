namespace Spec.Tests.Schemas;

/// <summary>Every closed list of values, in both schemas where both have it.</summary>
internal static class ClosedValueCases
{
    private const string Algorithm = "algorithm: { field: kind, accepts: { A: sha256-with-rsa } }";
    private const string Row = "{ shop: {} }";
    private const string Operation = "operation: { endpoint: https://plum.example/q }";

    public static IReadOnlyDictionary<string, ClosedValues> All { get; } =
        Both().Concat(InContracts()).Concat(InGateways()).ToDictionary(values => values.ToString());

    private static IEnumerable<ClosedValues> Both()
    {
        foreach (var schema in (string[])["gateway.schema.json", "contract.schema.json"])
        {
            yield return Signature(schema, "signature/properties/prehash", "prehash: §");
            yield return Signature(schema, "signature/properties/hex", "hex: §");
            yield return Signature(schema, "signature/properties/source/anyOf/1", "source: §");
            yield return Signature(schema, "source/properties/order", "source: { order: § }");
            yield return Signature(schema, "source/properties/omit/items", "source: { omit: [§] }");
            yield return Signature(schema, "source/properties/nested", "source: { nested: § }");
            yield return Signature(schema, "source/properties/charset", "source: { charset: § }");
            yield return new(
                schema,
                "definitions/algorithm/properties/accepts/additionalProperties",
                true,
                Algorithm,
                "algorithm: { field: kind, accepts: { M: md5, A: § } }\n  source: { suffix: \"{key}\" }"
            );
            yield return new(schema, "definitions/outcomeCode/properties/is", true, "is: success", "is: §");
            yield return new(
                schema,
                "definitions/outcome/properties/otherwise",
                true,
                "outcome: { ",
                "outcome: { otherwise: §, "
            );
            yield return new(
                schema,
                "definitions/operation/properties/encoding",
                true,
                "merchant:",
                "operation: { encoding: § }\nmerchant:"
            );
            yield return new(
                schema,
                "definitions/operation/properties/safety",
                true,
                "merchant:",
                "operation: { safety: § }\nmerchant:"
            );
            yield return new(
                schema,
                "definitions/operation/properties/sent_by",
                true,
                "merchant:",
                "operation: { sent_by: § }\nmerchant:"
            );
            yield return new(
                schema,
                "definitions/notification/properties/encoding",
                true,
                "merchant:",
                "notification: { encoding: § }\nmerchant:"
            );
            yield return Field(schema, "field/properties/required", "type: String, required: §");
            yield return Field(schema, "field/properties/written", "type: Int, written: §");
            yield return Field(schema, "field/properties/signed", "type: String, signed: §");
            yield return Field(schema, "field/properties/sensitive", "type: String, sensitive: §");
            yield return Field(schema, "field/properties/format/anyOf/0", "type: String, format: §") with
            {
                Id = "GWC1104",
            };
            yield return Field(schema, "code/properties/final", "type: String, codes: { A: { name: One, final: § } }");
        }
    }

    private static IEnumerable<ClosedValues> InContracts()
    {
        yield return new(
            "contract.schema.json",
            "definitions/response/properties/encoding",
            false,
            Operation,
            Operation + "\nresponse: { encoding: § }"
        );
        yield return new(
            "contract.schema.json",
            "definitions/example/properties/message",
            false,
            Operation,
            Operation + "\nexamples: [{ message: §, body: '{}' }]"
        );
    }

    private static IEnumerable<ClosedValues> InGateways()
    {
        foreach (
            var (key, line) in ((string, string)[])
                [
                    ("keys", "keys: §"),
                    ("cipher", "cipher: §"),
                    ("mac", "mac: §"),
                    ("parts/items", "parts: [§]"),
                    ("key", "key: §"),
                ]
        )
        {
            yield return new(
                "gateway.schema.json",
                "definitions/encryption/properties/" + key,
                true,
                "merchant:",
                $"encryption: {{ {line} }}\nmerchant:"
            );
        }
    }

    private static ClosedValues Signature(string schema, string path, string line) =>
        new(schema, "definitions/" + path, true, Algorithm, $"{Algorithm}\n  {line}");

    private static ClosedValues Field(string schema, string path, string keys) =>
        new(schema, "definitions/" + path, false, Row, $"{{ shop: {{}}, extra: {{ {keys} }} }}");
}
