using System.Text;
using System.Text.RegularExpressions;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Date patterns as documentation prints them, in whatever case, made into one that .NET reads the same way.
/// </summary>
internal static class DatePattern
{
    /// <summary>Gives the .NET pattern, or null and what is wrong.</summary>
    public static string? Read(string printed, bool withTime, out string problem)
    {
        // Quotes have a meaning here.
        if (NameSpelling.Fault(printed.Replace("'", "")) is { } fault)
        {
            problem = $"it {fault}; write `{NameSpelling.Clean(printed)}`";
            return null;
        }

        problem = "";
        var pattern = new StringBuilder();
        var seen = new List<string>();
        for (var i = 0; i < printed.Length; )
        {
            if (printed[i] == '\'' && printed.IndexOf('\'', i + 1) is var close and > 0)
            {
                pattern.Append(printed, i, close - i + 1);
                i = close + 1;
                continue;
            }

            var run = 1;
            while (i + run < printed.Length && printed[i + run] == printed[i])
            {
                run++;
            }

            var part = Part(printed[i], run, seen.LastOrDefault(), printed, i + run);
            if (part is null)
            {
                problem = OfDatabase(printed, withTime) is { } meant
                    ? $"minutes are mm here, and hours HH; write `{meant}`"
                    : Unread(printed[i], printed.Substring(i, run))
                        ?? $"`{printed.Substring(i, run)}` is neither a part of a date nor a sign between parts; "
                            + $"the parts are yyyy, MM, dd, HH, mm and ss, and a letter that stands for itself is "
                            + $"put in single quotes";
                return null;
            }

            if (part[0] is >= 'A' and <= 'z')
            {
                if (seen.Contains(part))
                {
                    problem = $"{part} stands in it twice; keep one";
                    return null;
                }

                seen.Add(part);
            }

            pattern.Append(part);
            i += run;
        }

        problem = Missing(seen, withTime);
        return problem.Length == 0 ? pattern.ToString() : null;
    }

    /// <summary>A pattern of Oracle's, in the letters of ours.</summary>
    private static string? OfDatabase(string printed, bool withTime)
    {
        var meant = Regex.Replace(
            Regex.Replace(printed, "HH(24|12)", "HH", RegexOptions.IgnoreCase),
            "mi",
            "mm",
            RegexOptions.IgnoreCase
        );
        return meant != printed && Read(meant, withTime, out _) is not null ? meant : null;
    }

    /// <summary>
    /// Parts of a time that other languages read, where quotes would make a text of them that is always the same.
    /// </summary>
    private static string? Unread(char letter, string part) =>
        letter switch
        {
            '+' or 'z' or 'Z' or 'x' or 'X' or 'K' or 'O' =>
                $"`{part}` belongs to an offset, which is not read: a time is one of the gateway's `time_zone`. "
                    + $"Where every value ends in the same offset, "
                    + "write it out in single quotes, such as `'+08:00'`, and in `time_zone`; where it differs, "
                    + "take the `format` out",
            't' or 'a' => $"`{part}` tells the halves of the day apart, which is not read: HH counts to 24; take the "
                + $"`format` out",
            _ => null,
        };

    private static string? Part(char letter, int run, string? previous, string printed, int next) =>
        (letter, run) switch
        {
            ('y' or 'Y', 4) => "yyyy",
            ('y' or 'Y', 2) => "yy",
            ('d' or 'D', 2) => "dd",
            ('h' or 'H', 2) => "HH",
            ('m' or 'M', 2) => IsMinutes(previous, printed, next) ? "mm" : "MM",
            ('s' or 'S', 2) => "ss",
            ('s' or 'S' or 'f', 3) => "fff",
            ('T', 1) => "'T'",
            ('-' or '/' or '.' or ':' or ' ' or ',' or '_', _) => string.Concat(
                Enumerable.Repeat(letter is '/' or ':' ? $"'{letter}'" : letter.ToString(), run)
            ),
            (> '\u007F', _) => $"'{new string(letter, run)}'",
            _ => null,
        };

    // Case does not distinguish months from minutes in printed patterns; the neighbouring parts do.
    private static bool IsMinutes(string? previous, string printed, int next)
    {
        if (previous == "HH")
        {
            return true;
        }

        while (next < printed.Length && !char.IsLetter(printed[next]))
        {
            next++;
        }

        return next < printed.Length && (printed[next] is 's' or 'S');
    }

    private static string Missing(List<string> seen, bool withTime)
    {
        // A date may name a month only, as a card's expiry does; it then means the month's first day.
        string[] needed = withTime ? ["MM", "dd", "HH"] : ["MM"];
        var missing = needed.Where(part => !seen.Contains(part)).ToList();
        if (!seen.Contains("yyyy") && !seen.Contains("yy"))
        {
            missing.Insert(0, "yyyy");
        }

        if (missing.Count > 0)
        {
            return $"it has no {string.Join(" and no ", missing)}; add what is missing";
        }

        var time = seen.FirstOrDefault(part => part is "HH" or "mm" or "ss" or "fff");
        return !withTime && time is not null ? $"a date has no {time}; write `date-time` before the bracket" : "";
    }
}
