using System.Globalization;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Names copied from a page may contain spaces at their ends, invisible characters, or letters of double width.
/// </summary>
internal static class NameSpelling
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const int WideOffset = '\uFF01' - '!';

    /// <summary>Signs that end a sentence or an entry on a Chinese keyboard.</summary>
    private const string Ends = "\uFF0C\uFF1B\u3001\u3002";

    private static readonly Dictionary<char, char> Foreign = Pairs(
        "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456"
            + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425"
            + "\u03BF\u0391\u0392\u0395\u039F",
        "aeopcyxiABEKMHOPCTXoABEO"
    );

    /// <summary>Reports a code that cannot be meant as it is written, and gives the one that is meant.</summary>
    /// <param name="isTaken">Whether another code is called so.</param>
    public static string Code(YamlScalar code, Func<string, bool> isTaken, Problems problems)
    {
        if (!Refuse(code, problems))
        {
            if (StrayQuote.In(code.Text) is not { } quote)
            {
                return code.Text;
            }

            problems.Report(
                Descriptors.StrayCharacter,
                code.At,
                Excerpt.Line(code.Text),
                $"has the quote `{quote}`, which no other closes",
                $"write `{StrayQuote.Without(code.Text)}`"
            );
        }

        var clean = Clean(StrayQuote.Without(code.Text));
        return clean.Length == 0 || isTaken(clean) ? code.Text : clean;
    }

    /// <summary>Whether a code is written as it is meant.</summary>
    public static bool IsPlainCode(string code) => Fault(code) is null && StrayQuote.In(code) is null;

    /// <summary>Reports a name that cannot be meant as it is written; whether it did.</summary>
    public static bool Refuse(YamlScalar name, Problems problems)
    {
        if (name.Text.IndexOf(ForeignCharacters.Mark) >= 0)
        {
            // Reported where the file was read.
            return true;
        }

        if (Fault(name.Text) is not { } fault)
        {
            return false;
        }

        var clean = Clean(name.Text);
        problems.Report(
            Descriptors.StrayCharacter,
            name.At,
            Excerpt.Line(name.Text),
            fault,
            clean.Length == 0 ? "write a name" : $"write `{clean}`"
        );
        return true;
    }

    /// <summary>What is strange about a name, as the end of a sentence; null where nothing is.</summary>
    public static string? Fault(string name)
    {
        if (IsPlain(name))
        {
            return null;
        }

        foreach (var unit in name)
        {
            if (Invisible.Is(unit))
            {
                return "has " + Invisible.Name(unit);
            }

            if (unit is >= FirstWide and <= LastWide)
            {
                return $"has the full-width character `{unit}`";
            }
        }

        if (StrayQuote.AtEnd(name) is { } quote)
        {
            return name[0] == quote ? $"stands in quotes `{quote}` of its own" : $"ends in the quote `{quote}`";
        }

        if (name.Length > 1 && Ends.IndexOf(name[name.Length - 1]) >= 0)
        {
            return $"ends in the sign `{name[name.Length - 1]}`";
        }

        if (
            name.FirstOrDefault(Foreign.ContainsKey) is > '\0' and var letter
            && name.Any(unit => unit is >= 'A' and <= 'z')
            && Clean(name).All(unit => unit < '\u0080')
        )
        {
            return $"has the letter U+{((int)letter).ToString("X4", CultureInfo.InvariantCulture)}, which only "
                + $"looks like `{Foreign[letter]}`";
        }

        return name.Length == 0 || name.Trim().Length == name.Length ? null
            : name[0] is ' ' or '\t' or '\n' ? "begins with a space"
            : "ends in a space";
    }

    /// <summary>The name that is meant: itself, unless something is strange about it.</summary>
    public static string Meant(string name) => Fault(name) is null ? name : Clean(name);

    /// <summary>The name without these characters, in letters of ordinary width.</summary>
    public static string Clean(string name)
    {
        if (IsPlain(name))
        {
            return name;
        }

        var clean = new string([
            .. (StrayQuote.AtEnd(name) is { } quote ? name.Trim(quote) : name)
                .TrimEnd(Ends.ToCharArray())
                .Where(unit => unit != ForeignCharacters.Mark && !Invisible.Is(unit))
                .Select(unit => unit is >= FirstWide and <= LastWide ? (char)(unit - WideOffset) : unit),
        ]).Trim();
        var plain = new string([.. clean.Select(unit => Foreign.TryGetValue(unit, out var letter) ? letter : unit)]);
        return plain.All(unit => unit < '\u0080') ? plain : clean;
    }

    // What nearly every name is, and has nothing strange.
    private static bool IsPlain(string name)
    {
        foreach (var unit in name)
        {
            if (unit is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<char, char> Pairs(string foreign, string plain) =>
        foreign.Zip(plain, (left, right) => (left, right)).ToDictionary(pair => pair.left, pair => pair.right);
}
