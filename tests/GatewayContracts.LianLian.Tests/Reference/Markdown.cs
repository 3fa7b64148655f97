namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>Tables and pages of Markdown.</summary>
internal static class Markdown
{
    public static string Table(string[] head, IEnumerable<string[]> rows) =>
        $"{Row(head)}|{string.Concat(head.Select(_ => "---|"))}\n{string.Concat(rows.Select(Row))}";

    /// <summary>A page: one blank line between paragraphs, and one line's end at its own end.</summary>
    public static string Page(string text) =>
        text.ReplaceLineEndings("\n").Replace("\n\n\n", "\n\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";

    /// <summary>Paragraphs, tables and lists, each but the empty ones, with a blank line between them.</summary>
    public static string Blocks(IEnumerable<string> blocks) =>
        string.Join("\n\n", blocks.Select(block => block.Trim()).Where(block => block.Length > 0));

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells.Select(Cell))} |\n";

    private static string Cell(string text) =>
        text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
