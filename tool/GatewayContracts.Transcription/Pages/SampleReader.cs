using System.Text;
using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Pages;

/// <summary>Takes a sample out of a text: JSON, perhaps inside a command line, or XML.</summary>
internal static partial class SampleReader
{
    private const int MostLines = 1_000;

    /// <returns>Null where no sample begins.</returns>
    public static Sample? Take(TextLines lines)
    {
        var first = lines.Line;
        return first is "{" or "[" or "[{"
            || JsonStart().IsMatch(first)
            || first.StartsWith("curl ", StringComparison.Ordinal)
                ? Braced(lines)
            : XmlStart().IsMatch(first)
                ? UntilLine(lines, line => line.Contains("</xml>", StringComparison.OrdinalIgnoreCase))
            : FormStart().IsMatch(first) ? new Sample(lines.Take())
            : first.StartsWith("```", StringComparison.Ordinal)
                ? UntilLine(lines, line => line.StartsWith("```", StringComparison.Ordinal), leaveOut: true)
            : null;
    }

    private static Sample Braced(TextLines lines)
    {
        var text = new StringBuilder();
        var depth = 0;
        var isOpen = false;
        for (var taken = 0; taken < MostLines && !lines.IsAtEnd; taken++)
        {
            var line = lines.TakeRaw();
            depth +=
                Depth(line, '{', '}')
                + Depth(line, '[', ']')
                - (isOpen || !line.Contains("${", StringComparison.Ordinal) ? 0 : Depth(line, '{', '}'));
            isOpen |= depth > 0;
            text.Append(line).Append('\n');
            if (depth <= 0 && (isOpen || !line.TrimEnd().EndsWith('\\')))
            {
                break;
            }
        }

        return new Sample(text.ToString().TrimEnd());
    }

    private static Sample UntilLine(TextLines lines, Predicate<string> isLast, bool leaveOut = false)
    {
        var text = new StringBuilder();
        if (leaveOut)
        {
            lines.TakeRaw();
        }

        for (var taken = 0; taken < MostLines && !lines.IsAtEnd; taken++)
        {
            var line = lines.TakeRaw();
            var ends = isLast(line.Trim());
            if (!ends || !leaveOut)
            {
                text.Append(line).Append('\n');
            }

            if (ends)
            {
                break;
            }
        }

        return new Sample(text.ToString().TrimEnd());
    }

    private static int Depth(string line, char opens, char closes) =>
        line.Count(character => character == opens) - line.Count(character => character == closes);

    [GeneratedRegex("""^[\[{]+\s*"[^"]{1,80}"\s*:""")]
    private static partial Regex JsonStart();

    [GeneratedRegex(@"^[A-Za-z_][\w.-]{0,63}=[^&\s]{0,5000}&[A-Za-z_][\w.-]{0,63}=[^\s]*$")]
    private static partial Regex FormStart();

    [GeneratedRegex(@"^<(?:\?xml|xml>)", RegexOptions.IgnoreCase)]
    private static partial Regex XmlStart();
}
