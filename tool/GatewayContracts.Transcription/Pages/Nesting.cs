using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Pages;

/// <summary>
/// How deep the elements of a page lie in one another, by its tags alone. A parser of HTML looks through all open
/// elements again and again, so a page that never closes any would keep it busy for minutes.
/// </summary>
internal static partial class Nesting
{
    // Without an end tag, or ended by what follows them.
    private static readonly FrozenSet<string> s_shallow = (
        "p li td tr th br img input hr meta link col option dt dd tbody thead tfoot source wbr area base embed param "
        + "track html head body a"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsDeeperThan(int most, string html)
    {
        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var text = html.AsSpan(tag.Index, tag.Length);
            var isEnd = text[1] == '/';
            if (!s_shallow.Contains(text[(isEnd ? 2 : 1)..].ToString()))
            {
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            }

            if (depth > most)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9-]{0,20}")]
    private static partial Regex Tag();
}
