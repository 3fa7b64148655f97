using System.Globalization;
using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Binding;

/// <summary>Gives the fields of one class their C# names, each once.</summary>
internal sealed class PropertyNames(string ownerType)
{
    /// <summary>The property beside a code's that keeps its text as received is named with this at the end.</summary>
    public const string Companion = "Text";

    private static readonly string[] RecordMembers =
    [
        "Clone",
        "EqualityContract",
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "PrintMembers",
        "ReferenceEquals",
        "ToString",
    ];

    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);

    /// <param name="isTold">That the name cannot be used was said elsewhere.</param>
    public string Claim(FieldRow row, bool hasCompanion, bool isTold)
    {
        var given = row.Keys.Scalar("property");
        var name =
            given is null ? Identifier.PascalCase(row.Name)
            : row.Numbered is { } numbered ? Numbered(given.Text, numbered.Number)
            : given.Text;
        var at = given?.At ?? row.At;
        if (!Identifier.IsValidTypeName(name))
        {
            var hint = given is null ? "say with `property` how it is called in C#" : Identifier.Form + "Channel";
            if (!isTold)
            {
                row.Problems.Report(
                    Descriptors.NotAnIdentifier,
                    at,
                    given?.Text ?? row.Name,
                    $"the field `{row.Name}`",
                    hint
                );
            }

            name = "Field" + (_taken.Count + 1).ToString(CultureInfo.InvariantCulture);
        }

        var wanted = name;
        for (var number = 2; Obstacle(name, hasCompanion) is { } obstacle; number++)
        {
            if (name == wanted)
            {
                row.Problems.Report(Descriptors.PropertyTaken, at, row.Name, name, obstacle);
            }

            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        _taken.Add(name, row.Name);
        if (hasCompanion)
        {
            _taken.Add(name + Companion, row.Name);
        }

        return name;
    }

    /// <summary>The property that lists numbered fields, claimed with the first of them.</summary>
    public string ClaimList(FieldRow row)
    {
        var numbered = row.Numbered!;
        if (_lists.TryGetValue(numbered.Name, out var known))
        {
            return known;
        }

        var given = row.Keys.Scalar("property");
        var name = given is null ? Identifier.PascalCase(numbered.Stem) : Numbered(given.Text, "");
        if (!Identifier.IsValidTypeName(name))
        {
            row.Problems.Report(
                Descriptors.NotAnIdentifier,
                given?.At ?? row.At,
                name,
                $"the fields `{numbered.Name}`",
                "say with `property` how they are called in C#, such as `property: Coupon$n`"
            );
            name = "Numbered";
        }
        else if (Obstacle(name, hasCompanion: false) is { } obstacle)
        {
            row.Problems.Report(Descriptors.PropertyTaken, given?.At ?? row.At, numbered.Name, name, obstacle);
        }

        var wanted = name;
        for (var number = 2; Obstacle(name, hasCompanion: false) is not null; number++)
        {
            name = wanted + "List" + number.ToString(CultureInfo.InvariantCulture);
        }

        _taken.Add(name, numbered.Name);
        _lists.Add(numbered.Name, name);
        return name;
    }

    private static string Numbered(string property, string number) =>
        property.IndexOf(NumberedRows.Placeholder, StringComparison.Ordinal) < 0
            ? property + number
            : property.Replace(NumberedRows.Placeholder, number);

    private string? Obstacle(string name, bool hasCompanion)
    {
        if (RecordMembers.Contains(name))
        {
            return "which every C# record already has";
        }

        if (name == ownerType || (hasCompanion && name + Companion == ownerType))
        {
            return "which is the name of the class around it";
        }

        if (_taken.TryGetValue(name, out var other))
        {
            return $"which `{other}` already has";
        }

        return hasCompanion && _taken.TryGetValue(name + Companion, out other)
            ? $"and its text {name + Companion}, which `{other}` already has"
            : null;
    }
}
