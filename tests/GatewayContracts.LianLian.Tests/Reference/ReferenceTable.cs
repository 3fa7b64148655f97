using GatewayContracts.LianLian.Tests.Documented;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The tables of the reference.</summary>
internal sealed class ReferenceTable(ReferenceWords words)
{
    public string Fields(IEnumerable<ReferenceRow> rows) =>
        Markdown.Table(
            words.FieldHead,
            rows.Select(row =>
                (string[])
                    [
                        $"`{row.Path}`",
                        $"`{row.Property.Name}`",
                        Type(row.Field),
                        row.Field.IsRequired ? words.Required : "",
                        Meaning(row.Field),
                    ]
            )
        );

    public string Codes(IEnumerable<ReferenceCode> codes) =>
        Markdown.Table(
            words.CodeHead,
            codes.Select(code => (string[])[$"`{code.Field}`", $"`{code.Code}`", $"`{code.Member}`", code.Meaning])
        );

    public string ReturnCodes(IEnumerable<ReferenceCode> codes) =>
        Markdown.Table(
            words.ReturnCodeHead,
            codes.Select(code =>
                (string[])[$"`{code.Code}`", $"`{code.Member}`", words.Outcome(code.Is!), code.Meaning]
            )
        );

    private string Type(SpecField field)
    {
        string?[] parts =
        [
            field.Type,
            field.Keys.Text("format") switch
            {
                "date-time" => "`yyyyMMddHHmmss`",
                "date" => "`yyyyMMdd`",
                { } format => $"`{format}`",
                _ => null,
            },
            Lengths(field) is { Length: > 0 } lengths ? words.Lengths(lengths) : null,
            field.Keys.Text("fixed") is { } constant ? words.Fixed(constant) : null,
            field.Keys.Text("default") is { } value ? words.Default(value) : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Lengths(SpecField field) =>
        field.Keys.Text("length") ?? string.Join("/", field.Keys.List("length"));

    private string Meaning(SpecField field)
    {
        string?[] parts =
        [
            field.Keys.Doc("doc", words.Language),
            field.Keys.Doc("returned_when", words.Language) is { } condition ? words.ReturnedWhen(condition) : null,
            field.Name == ReferenceRow.RiskItem ? $"[{field.Name}](#{field.Name})" : null,
        ];
        return string.Join(" ", parts.OfType<string>());
    }
}
