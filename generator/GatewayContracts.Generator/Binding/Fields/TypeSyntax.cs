using System.Globalization;
using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>type</c> key: a name, and the lengths that stand in its brackets.</summary>
internal sealed record TypeSyntax(string Name, int? MinimumLength, int? MaximumLength)
{
    private static readonly string[] Names = ["String", "Int", "Object", "List"];

    private static readonly TypeSyntax[] s_unbounded = [.. Names.Select(name => new TypeSyntax(name, null, null))];

    private const int MostDigits = 9;

    private static readonly Regex Form = new(
        @"^(?<name>[A-Za-z]+)\s*(\(\s*(?:(?<least>[0-9]{1,9})\s*~\s*)?(?<most>[0-9]{1,9})\s*\))?$",
        RegexOptions.CultureInvariant
    );

    /// <summary>Stands for a type that is not given or cannot be read.</summary>
    public static TypeSyntax Unknown { get; } = new("String", null, null);

    public bool IsString => Name == "String";

    public bool IsInt => Name == "Int";

    public bool IsObject => Name == "Object";

    public bool IsList => Name == "List";

    public static TypeSyntax Read(YamlScalar scalar, Problems problems)
    {
        if (Plain(scalar.Text) is { } plain)
        {
            return plain;
        }

        var match = Form.Match(scalar.Text);
        var name = match.Groups["name"].Value;
        if (!match.Success || !Names.Contains(name))
        {
            if (NameSpelling.Fault(scalar.Text) is { } fault && Form.IsMatch(NameSpelling.Clean(scalar.Text)))
            {
                problems.Report(
                    Descriptors.UnreadableType,
                    scalar.At,
                    scalar.Text,
                    $"it {fault}; write `{NameSpelling.Clean(scalar.Text)}`"
                );
                return Unknown;
            }

            problems.Report(Descriptors.UnreadableType, scalar.At, scalar.Text, TypeHint.Of(scalar.Text));
            return Unknown;
        }

        if (!match.Groups["most"].Success)
        {
            return new TypeSyntax(name, null, null);
        }

        if (name != "String")
        {
            problems.Report(
                Descriptors.UnreadableType,
                scalar.At,
                scalar.Text,
                $"only String has lengths; write `{name}`"
            );
            return new TypeSyntax(name, null, null);
        }

        return Lengths(scalar, match, problems);
    }

    /// <summary>
    /// The types that nearly all fields have, at a fraction of what the form costs: a name alone, and
    /// <c>String(32)</c>.
    /// </summary>
    private static TypeSyntax? Plain(string text)
    {
        const string bounded = "String(";
        if (Array.IndexOf(Names, text) is >= 0 and var index)
        {
            return s_unbounded[index];
        }

        var digits = text.Length - bounded.Length - 1;
        if (
            digits is < 1 or > MostDigits
            || !text.StartsWith(bounded, StringComparison.Ordinal)
            || text[text.Length - 1] != ')'
        )
        {
            return null;
        }

        var most = 0;
        for (var i = bounded.Length; i < text.Length - 1; i++)
        {
            if (text[i] is not (>= '0' and <= '9' and var digit))
            {
                return null;
            }

            most = (most * 10) + (digit - '0');
        }

        return most == 0 ? null : new TypeSyntax("String", null, most);
    }

    private static TypeSyntax Lengths(YamlScalar scalar, Match match, Problems problems)
    {
        var most = int.Parse(match.Groups["most"].Value, CultureInfo.InvariantCulture);
        int? least = match.Groups["least"].Success
            ? int.Parse(match.Groups["least"].Value, CultureInfo.InvariantCulture)
            : null;
        if (most > 0 && (least is null || least <= most))
        {
            return new TypeSyntax("String", least, most);
        }

        if (most == 0)
        {
            problems.Report(
                Descriptors.UnreadableType,
                scalar.At,
                scalar.Text,
                "a text without characters counts as absent; write a length of 1 or more, such as `String(18)`"
            );
        }
        else
        {
            problems.Report(Descriptors.LimitsExclude, scalar.At, $"at least {least} and at most {most} characters");
        }

        return Unknown;
    }
}
