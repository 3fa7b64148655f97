using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Generator.Binding;

/// <summary>C# names: whether a text is one, and which a wire name becomes.</summary>
internal static class Identifier
{
    /// <summary>What to write, before an example of it.</summary>
    public const string Form =
        "write a name of letters, digits and `_` that does not begin with a digit and is no word of C#, such as ";

    public static bool IsValid(string name) =>
        SyntaxFacts.IsValidIdentifier(name)
        && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
        && !HasFormatting(name);

    /// <summary>
    /// A type must not bear a word that means something else in its place, such as <c>record</c> or <c>var</c>.
    /// </summary>
    public static bool IsValidTypeName(string name) =>
        IsValid(name) && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None && name != "_";

    public static bool IsValidNamespace(string name) => name.Split('.').All(IsValid);

    /// <summary>A name that an XML element can have, without a prefix.</summary>
    public static bool IsElementName(string name) => System.Xml.XmlReader.IsName(name) && name.IndexOf(':') < 0;

    /// <summary>
    /// PascalCase: words begin after <c>_</c>, <c>-</c>, <c>.</c>, a space, and where lower case turns to upper.
    /// </summary>
    public static string PascalCase(string wireName)
    {
        var (name, length) = (new char[wireName.Length], 0);
        var atStart = true;
        for (var i = 0; i < wireName.Length; i++)
        {
            var character = wireName[i];
            if (character is '_' or '-' or '.' or ' ')
            {
                atStart = true;
                continue;
            }

            name[length++] =
                atStart || IsCaseBorder(wireName, i)
                    ? char.ToUpperInvariant(character)
                    : char.ToLowerInvariant(character);
            atStart = false;
        }

        return new string(name, 0, length);
    }

    private static bool IsCaseBorder(string name, int index)
    {
        if (index == 0 || !char.IsUpper(name[index]))
        {
            return false;
        }

        // payLoad; and of XMLBody the B, which begins a word because lower case follows it.
        return !char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]));
    }

    // C# takes such characters in a name and ignores them, so two names that look alike and are alike would pass for
    // different ones.
    private static bool HasFormatting(string name)
    {
        foreach (var character in name)
        {
            if (character > '~' && char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.Format)
            {
                return true;
            }
        }

        return false;
    }
}
