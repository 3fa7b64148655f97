namespace GatewayContracts.Generator.Binding;

/// <summary>Finds what somebody who misspelt a name most likely meant.</summary>
internal static class NearestName
{
    private const int ShortestBeginning = 3;
    private const int LongestCode = 2;

    /// <summary>A name that differs by one slip of the pen: so near that the text can hardly be another name.</summary>
    public static string? Slip(string text, IEnumerable<string> names) =>
        names.FirstOrDefault(name =>
            Distance(Plain(text), Plain(name)) <= 1 && WithoutDigits(name) != WithoutDigits(text)
        );

    // Fields that differ by their number are different fields.
    private static string WithoutDigits(string name) => new([.. name.Where(unit => !char.IsDigit(unit))]);

    public static string? Of(string text, IEnumerable<string> candidates)
    {
        var names = candidates.ToList();
        if (text.Length <= LongestCode || text.All(char.IsDigit))
        {
            // Of codes every one is near every other; only case and leading zeros are slips.
            return names.FirstOrDefault(name => Plain(name).TrimStart('0') == Plain(text).TrimStart('0'));
        }

        string? best = null;
        var least = Math.Max(1, (text.Length + 1) / 3) + 1;
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - text.Length) >= least)
            {
                continue;
            }

            var distance = Distance(Plain(text), Plain(name));
            if (distance < least)
            {
                least = distance;
                best = name;
            }
        }

        return best
            ?? names.FirstOrDefault(name =>
                text.Length >= ShortestBeginning && name.StartsWith(text, StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>
    /// Case and the sign between words are what people most often get wrong, so they count for nothing.
    /// </summary>
    private static string Plain(string name) => name.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');

    private static int Distance(string left, string right)
    {
        // Two letters that changed places are one slip, not two.
        var before = new int[right.Length + 1];
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }
}
