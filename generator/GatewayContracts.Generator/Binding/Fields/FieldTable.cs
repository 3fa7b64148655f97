using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>Reads a table of fields: every row merged with its library field, then understood row by row.</summary>
internal static class FieldTable
{
    public static IReadOnlyList<FieldRow> Rows(YamlMapping? table, FieldScope scope, Func<string, FieldRole> roleOf)
    {
        var rows = new List<FieldRow>();
        foreach (var entry in table?.Entries ?? [])
        {
            var problems = scope.Problems.Within(entry.Key.At);
            var name = NameSpelling.Refuse(entry.Key, problems) ? NameSpelling.Clean(entry.Key.Text) : entry.Key.Text;
            if (entry is { Key.Text: "rules" or "echo", Value: YamlSequence })
            {
                problems.Report(
                    Descriptors.UnknownKey,
                    entry.Key.At,
                    entry.Key.Text,
                    "`fields`",
                    "it stands beside `fields`, so indent it as `fields` is"
                );
                continue;
            }

            if (entry.Value is not YamlMapping)
            {
                NodeShape.Refuse(
                    entry.Value,
                    entry.Key.Text,
                    "keys with values, such as `{ type: String(32) }`, or `{}` to take the library's field as it is",
                    problems
                );
            }

            // A row that is not a mapping is reported already, so its missing type is not.
            var own = entry.Value is not YamlMapping
                ? Section.Unread(entry.Key.At, KeyList.Field, "type", problems)
                : Section.Read(entry.Value, entry.Key.Text, KeyList.Field, problems);
            TableOverlay.RefuseWas(own, problems);
            foreach (var row in NumberedRows.Of(Row(name, own, roleOf(name), false, entry.Key.At, scope, problems)))
            {
                if (rows.Exists(earlier => earlier.Name == row.Name))
                {
                    problems.Report(Descriptors.ListedTwice, row.At, row.Name, "fields");
                }
                else
                {
                    rows.Add(row);
                }
            }
        }

        return rows;
    }

    /// <summary>A row that the language lets people leave out.</summary>
    public static FieldRow Implicit(string name, FieldRole role, SourceSpan at, FieldScope scope)
    {
        var problems = scope.Problems.Within(at);
        return Row(name, Section.None(at, KeyList.Field, problems), role, true, at, scope, problems);
    }

    public static IReadOnlyList<BoundField> Bind(IReadOnlyList<FieldRow> rows, FieldScope scope)
    {
        var properties = new PropertyNames(scope.OwnerType);
        var fields = new List<BoundField>();
        foreach (var row in rows)
        {
            if (++scope.Fields.Value > FieldScope.MostFields)
            {
                if (scope.Fields.Value == FieldScope.MostFields + 1)
                {
                    row.Problems.Report(
                        Descriptors.TooManyFields,
                        row.At,
                        FieldScope.MostFields.ToString(System.Globalization.CultureInfo.InvariantCulture)
                    );
                }

                break;
            }

            fields.Add(new FieldBinder(row, scope, properties).Bind());
        }

        return fields;
    }

    private static FieldRow Row(
        string name,
        Section own,
        FieldRole role,
        bool isImplicit,
        SourceSpan at,
        FieldScope scope,
        Problems problems
    )
    {
        var library =
            scope.Expanding.Contains(name) || (scope.IsLibrary && !scope.IsMember)
                ? null
                : scope.SharedFields.Find(name);
        return new FieldRow(name, own.Over(library).ReportingTo(problems), role, isImplicit, at, problems);
    }
}
