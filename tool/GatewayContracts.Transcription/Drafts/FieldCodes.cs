using System.Text.RegularExpressions;
using GatewayContracts.Transcription.Prose;
using GatewayContracts.Transcription.Tables;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>Tables of codes, each beside the field that is named above it.</summary>
/// <param name="Rest">The codes of tables above which no field is named.</param>
internal sealed partial record FieldCodes(
    IReadOnlyDictionary<string, IReadOnlyList<PrintedCode>> ByField,
    IReadOnlyList<(string Code, string Meaning)> Rest
)
{
    public static FieldCodes Of(IReadOnlyList<CodeTable> tables, IEnumerable<PrintedRow> rows)
    {
        var names = rows.Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        var byField = new Dictionary<string, IReadOnlyList<PrintedCode>>(StringComparer.Ordinal);
        var rest = new List<(string Code, string Meaning)>();
        foreach (var table in tables)
        {
            var field = Words().Matches(table.Heading).Select(word => word.Value).FirstOrDefault(names.Contains);
            if (
                field is null
                || !byField.TryAdd(field, [.. table.Codes.Select(code => new PrintedCode(code.Code, code.Meaning))])
            )
            {
                rest.AddRange(table.Codes);
            }
        }

        return new FieldCodes(byField, rest);
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_.-]{0,63}")]
    private static partial Regex Words();
}
