using System.Text;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// An entry of <c>breaks</c>: words, of which those with other characters than a name's stand in double quotes. A
/// double quote inside is doubled.
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
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ' ' && !isQuoted)
            {
                if (hasWord)
                {
                    words.Add(word.ToString());
                }

                word.Clear();
                hasWord = false;
                continue;
            }

            hasWord = true;
            if (text[at] != '"')
            {
                word.Append(text[at]);
            }
            else if (isQuoted && at + 1 < text.Length && text[at + 1] == '"')
            {
                word.Append('"');
                at++;
            }
            else
            {
                isQuoted = !isQuoted;
            }
        }

        if (hasWord)
        {
            words.Add(word.ToString());
        }

        return isQuoted ? null : words;
    }

    /// <summary>A name as a word of an entry.</summary>
    public static string Word(string name) =>
        name.Length > 0 && name.All(unit => char.IsLetterOrDigit(unit) || unit is '_' or '-' or '.' or '[' or ']')
            ? name
            : $"\"{name.Replace("\"", "\"\"")}\"";

    /// <summary>Of <c>list[0].name</c> the field at the top of the message: <c>list</c>.</summary>
    public static string Top(string path)
    {
        var end = path.IndexOfAny(['[', '.']);
        return end < 0 ? path : path.Substring(0, end);
    }
}
