using System.Globalization;
using System.Text.RegularExpressions;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Roughly how many characters and classes a pattern has when its repetitions are written out. An engine without
/// backtracking does write them out, and refuses patterns that become too large.
/// </summary>
internal static class PatternSize
{
    public const long Most = 5000;

    private static readonly Regex Repetition = new(
        @"\G\{(?<least>[0-9]+)(?<open>,(?<most>[0-9]+)?)?\}",
        RegexOptions.CultureInvariant
    );

    public static long Of(string pattern)
    {
        var groups = new Stack<long>();
        long total = 0;
        long last = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '(':
                    groups.Push(total);
                    total = 0;
                    last = 0;
                    break;
                case ')' when groups.Count > 0:
                    last = total;
                    total = Math.Min(Most + 1, total + groups.Pop());
                    break;
                case '{' when Repetition.Match(pattern, i) is { Success: true } repetition:
                    total = Math.Min(Most + 1, total + (last * (Math.Max(1, Times(repetition)) - 1)));
                    i += repetition.Length - 1;
                    break;
                case '[':
                    i = EndOfClass(pattern, i);
                    total += last = 1;
                    break;
                case '\\':
                    i++;
                    total += last = 1;
                    break;
                default:
                    total += last = 1;
                    break;
            }
        }

        return total;
    }

    private static long Times(Match repetition)
    {
        var text = repetition.Groups["most"].Success
            ? repetition.Groups["most"].Value
            : repetition.Groups["least"].Value;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? Math.Min(times, Most + 1)
            : Most + 1;
    }

    private static int EndOfClass(string pattern, int start)
    {
        var i = start + 1;
        if (i < pattern.Length && pattern[i] == '^')
        {
            i++;
        }

        for (var first = i; i < pattern.Length && (pattern[i] != ']' || i == first); i++)
        {
            if (pattern[i] == '\\')
            {
                i++;
            }
        }

        return i;
    }
}
