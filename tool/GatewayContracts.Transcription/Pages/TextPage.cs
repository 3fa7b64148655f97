using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Pages;

/// <summary>Reads a page that was saved as text. What was a table is told by the headings of its columns.</summary>
internal static partial class TextPage
{
    private const int LongestHeading = 60;
    private const int MostWordsOfHeading = 8;

    public static Page Read(string text)
    {
        var lines = new TextLines(text);
        var blocks = new List<Block>();
        while (lines.SkipBlank())
        {
            blocks.Add(
                SampleReader.Take(lines)
                    ?? DelimitedTable.Take(lines)
                    ?? CellPerLine.Take(lines)
                    ?? Words(lines.Take(), blocks.Count == 0)
            );
        }

        return new Page((blocks.FirstOrDefault() as Heading)?.Text, blocks);
    }

    /// <summary>Whether a line, by its form, is a heading and no sentence.</summary>
    public static bool IsHeading(string line) =>
        line.Length <= LongestHeading
        && line.Split(' ').Length <= MostWordsOfHeading
        && !EndOfSentence().IsMatch(line)
        && !line.Contains("://", StringComparison.Ordinal);

    private static Block Words(string line, bool isFirst) =>
        isFirst || IsHeading(line) ? new Heading(line.TrimStart('#', ' ')) : new Paragraph(line);

    [GeneratedRegex("[.。!?？！;；,，:：]$")]
    private static partial Regex EndOfSentence();
}
