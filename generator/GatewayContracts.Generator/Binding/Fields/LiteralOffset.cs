using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GatewayContracts.Generator.Binding;

/// <summary>An offset from UTC that stands as a fixed text in a date pattern, such as <c>'+08:00'</c>.</summary>
internal sealed record LiteralOffset(string Text, int Minutes)
{
    private static readonly Regex Form = new(
        @"((UTC|GMT)\s*)?(?<sign>[+-])(?<hours>[0-9]{1,2})(:?(?<minutes>[0-9]{2}))?$",
        RegexOptions.CultureInvariant
    );

    private static readonly string[] Zero = ["Z", "UTC", "GMT"];

    /// <summary>The offset in a pattern of .NET's; null where it has none.</summary>
    public static LiteralOffset? Find(string pattern)
    {
        var texts = FixedTexts(pattern);
        return texts
            .Select((text, place) => Read(text.Trim(), place == texts.Count - 1))
            .FirstOrDefault(offset => offset is not null);
    }

    private static LiteralOffset? Read(string text, bool isLast)
    {
        if (Zero.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return new LiteralOffset(text, 0);
        }

        // Between other parts a hyphen and digits may be anything; an offset is certain where it is written with
        // minutes, or ends the text.
        var match = Form.Match(text);
        if (!match.Success || !(isLast || match.Groups["minutes"].Success))
        {
            return null;
        }

        var minutes = (Number(match.Groups["hours"].Value) * 60) + Number(match.Groups["minutes"].Value);
        return new LiteralOffset(match.Value, match.Groups["sign"].Value == "-" ? -minutes : minutes);
    }

    private static int Number(string digits) =>
        digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>What stands between the parts of the pattern; the last is what stands at its end.</summary>
    private static List<string> FixedTexts(string pattern)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        var isQuoted = false;
        foreach (var letter in pattern)
        {
            if (letter == '\'')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || !char.IsLetter(letter))
            {
                text.Append(letter);
            }
            else if (text.Length > 0)
            {
                texts.Add(text.ToString());
                text.Clear();
            }
        }

        texts.Add(text.ToString());
        return texts;
    }
}
