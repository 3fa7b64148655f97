using GatewayContracts.Transcription.Pages;
using GatewayContracts.Transcription.Words;

namespace GatewayContracts.Transcription.Tables;

/// <summary>
/// Finds in a page the tables of fields and of codes, the samples and the sentences, each with the message
/// that it is about.
/// </summary>
internal static class TableReader
{
    private const int LongestLead = 60;
    private const int MostTables = 200;
    private const int MostRows = 3_000;
    private const int MostCodes = 1_000;

    public static PageTables Read(Page page)
    {
        var fields = new List<FieldTable>();
        var codes = new List<CodeTable>();
        var samples = new List<(MessageRole Role, string Text)>();
        var prose = new List<(MessageRole Role, string Text)>();
        var unread = new List<string>();
        var (role, heading) = (MessageRole.Unknown, "");
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case Heading above:
                    heading = above.Text;
                    role =
                        RoleWords.Of(heading) is var told and not MessageRole.Unknown && heading != page.Title
                            ? told
                            : role;
                    break;
                case Paragraph { Text.Length: <= LongestLead } lead
                    when RoleWords.Of(lead.Text) is var led and not MessageRole.Unknown && IsLead(lead.Text):
                    (role, heading) = (led, lead.Text);
                    prose.Add((role, lead.Text));
                    break;
                case Paragraph sentences:
                    prose.Add((role, sentences.Text));
                    break;
                case Sample sample:
                    samples.Add((role, sample.Text));
                    break;
                case Table table when fields.Count + codes.Count < MostTables:
                    Take(table, role, heading, fields, codes, unread);
                    break;
            }
        }

        return new PageTables(page.Title, fields, codes, samples, prose, unread);
    }

    // `Request parameters:` leads to what follows; a sentence with the word does not.
    private static bool IsLead(string text) => text.Split(' ').Length <= 5 || text.EndsWith(':') || text.EndsWith('：');

    private static void Take(
        Table table,
        MessageRole role,
        string heading,
        List<FieldTable> fields,
        List<CodeTable> codes,
        List<string> unread
    )
    {
        if (ColumnMap.Of(table) is { } columns && fields.Sum(known => known.Rows.Count) < MostRows)
        {
            var rows = RowReader.Read(table, columns, unread);
            fields.Add(new FieldTable(role, heading, rows));
        }
        else if (CodesOf(table) is { Count: > 0 } list)
        {
            codes.Add(new CodeTable(heading, list));
        }
        else if (table.Rows.Count > 0)
        {
            unread.Add(
                $"a table of {table.Rows.Count} rows was not read; its first row is: "
                    + $"{string.Join(" | ", table.Rows[0].Where(cell => !cell.IsBeside).Select(cell => cell.Text))}"
            );
            table
                .Rows.SelectMany(row => row)
                .SelectMany(cell => cell.Inner ?? [])
                .ToList()
                .ForEach(inner => Take(inner, role, heading, fields, codes, unread));
        }
    }

    private static List<(string Code, string Meaning)> CodesOf(Table table)
    {
        var first = table.Rows.Count > 1 ? table.Rows[0].ToList() : [];
        var code = first.FindIndex(cell => ColumnWords.IsOfCodes(cell.Text));
        var meaning = first.FindIndex(cell =>
            ColumnWords.Of(cell.Text) == Column.Description
            || cell.Text.Contains("message", StringComparison.OrdinalIgnoreCase)
        );
        return code < 0 || meaning < 0 || code == meaning
            ? []
            :
            [
                .. table
                    .Rows.Skip(1)
                    .Where(row => row[code].Text.Length is > 0 and <= 40 && !row[code].IsBelow)
                    .Select(row => (row[code].Text, row[meaning].Text))
                    .Take(MostCodes),
            ];
    }
}
