using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// The <c>pattern</c> key. Patterns run without backtracking at run time, which netstandard2.0 cannot construct; what
/// such an engine refuses is looked for by hand.
/// </summary>
internal static class PatternSyntax
{
    private static readonly (string Opening, string Name)[] Refused =
    [
        ("(?=", "a look-ahead"),
        ("(?!", "a look-ahead"),
        ("(?<=", "a look-behind"),
        ("(?<!", "a look-behind"),
        ("(?>", "an atomic group"),
        ("(?(", "a conditional group"),
    ];

    public static string? Read(YamlScalar scalar, Problems problems)
    {
        if (Unsupported(scalar.Text) is { } part)
        {
            problems.Report(
                Descriptors.BadPattern,
                scalar.At,
                $"it has {part}, which an engine without backtracking does not know; say it with plain groups, or "
                    + $"leave the pattern out"
            );
            return null;
        }

        try
        {
            _ = new Regex(scalar.Text, RegexOptions.CultureInvariant);
            _ = new Regex(ValuePattern.WholeOf(scalar.Text), RegexOptions.CultureInvariant);
        }
        catch (ArgumentException exception)
        {
            problems.Report(
                Descriptors.BadPattern,
                scalar.At,
                $"it is no regular expression ({Reason(exception.Message)}); mend it, or leave it out"
            );
            return null;
        }

        if (PatternSize.Of(scalar.Text) <= PatternSize.Most)
        {
            return scalar.Text;
        }

        problems.Report(
            Descriptors.BadPattern,
            scalar.At,
            "its repetitions come to more than the engine takes; say how long the value may be with `type` or `length`"
        );
        return null;
    }

    // The platform's message repeats the pattern, which stands at the place that is pointed at.
    private static string Reason(string message)
    {
        var text = message.Replace("\r", "").Replace('\n', ' ').TrimEnd('.');
        var offset = text.LastIndexOf("offset ", StringComparison.Ordinal);
        var end =
            offset < 0
                ? text.LastIndexOf(" - ", StringComparison.Ordinal) + 1
                : text.IndexOf(". ", offset, StringComparison.Ordinal);
        return end <= 0 ? text : text.Substring(end + 2);
    }

    private static string? Unsupported(string pattern)
    {
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    if (!inClass && i < pattern.Length && (pattern[i] is 'k' or (>= '1' and <= '9')))
                    {
                        return "a backreference";
                    }

                    if (!inClass && i < pattern.Length && pattern[i] == 'G')
                    {
                        return @"the anchor \G";
                    }

                    break;
                case '[':
                    inClass = true;
                    // A bracket that comes first in a class is an ordinary character.
                    i +=
                        Follows(pattern, i + 1, "^]") ? 2
                        : Follows(pattern, i + 1, "]") ? 1
                        : 0;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    foreach (var (opening, name) in Refused)
                    {
                        if (Follows(pattern, i, opening))
                        {
                            return name;
                        }
                    }

                    if (IsBalancing(pattern, i))
                    {
                        return "a balancing group";
                    }

                    break;
            }
        }

        return null;
    }

    private static bool IsBalancing(string pattern, int index)
    {
        if (!Follows(pattern, index, "(?<") && !Follows(pattern, index, "(?'"))
        {
            return false;
        }

        var close = pattern.IndexOfAny(['>', '\''], index + 3);
        return close > 0 && pattern.IndexOf('-', index + 3, close - index - 3) >= 0;
    }

    private static bool Follows(string pattern, int index, string part) =>
        string.CompareOrdinal(pattern, index, part, 0, part.Length) == 0;
}
