namespace GatewayContracts.DependencyInjection;

/// <summary>Finds the setting that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>The one of the names that takes the fewest edits, if it takes few; else null.</summary>
    public static string? Of(string given, IEnumerable<string> names)
    {
        var (nearest, edits) = names
            .Select(name => (name, Edits: Edits(given.ToUpperInvariant(), name.ToUpperInvariant())))
            .MinBy(found => found.Edits);
        return nearest is not null && edits <= Math.Max(1, nearest.Length / 3) ? nearest : null;
    }

    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[to.Length];
    }
}
