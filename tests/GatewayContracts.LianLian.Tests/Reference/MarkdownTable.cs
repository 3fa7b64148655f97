namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>A table of Markdown.</summary>
internal static class MarkdownTable
{
    public static string Of(string[] head, IEnumerable<string[]> rows) =>
        $"{Row(head)}|{string.Concat(head.Select(_ => "---|"))}\n{string.Concat(rows.Select(Row))}";

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells.Select(Cell))} |\n";

    private static string Cell(string text) =>
        text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
