using System.Text;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// An entry of <c>breaks</c>: words, of which those with other characters than a name's stand in double quotes.
/// </summary>
internal static class BreakSyntax
{
    /// <summary>Null where a quote is not closed.</summary>
    public static IReadOnlyList<string>? Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isQuoted = false;
        var hasWord = false;
        foreach (var character in text)
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
                hasWord = true;
            }
            else if (character == ' ' && !isQuoted)
            {
                if (hasWord)
                {
                    words.Add(word.ToString());
                }

                word.Clear();
                hasWord = false;
            }
            else
            {
                word.Append(character);
                hasWord = true;
            }
        }

        if (hasWord)
        {
            words.Add(word.ToString());
        }

        return isQuoted ? null : words;
    }

    /// <summary>Of <c>list[0].name</c> the field at the top of the message: <c>list</c>.</summary>
    public static string Top(string path)
    {
        var end = path.IndexOfAny(['[', '.']);
        return end < 0 ? path : path.Substring(0, end);
    }
}
