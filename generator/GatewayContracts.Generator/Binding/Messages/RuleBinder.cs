using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>The rules of one message. A rule with a mistake is left out; the others are kept.</summary>
internal sealed class RuleBinder(IReadOnlyList<BoundField> fields, bool isTableRead, string message, Problems problems)
{
    // Keys that complete a rule and name none.
    private static readonly string[] Companions = ["when", "unless", "of"];

    private const string FieldsForm = "a list of fields, such as `[order_id, trade_id]`";

    private readonly ConditionBinder _conditions = new(fields, isTableRead, message, problems);

    public EquatableArray<RuleModel> Bind(IReadOnlyList<YamlNode> items)
    {
        var rules = new List<RuleModel>();
        var consistency = new RuleConsistency(fields, problems);
        foreach (var item in items)
        {
            var keys = Section.ReadItem(item, "rules", KeyList.Rule, problems);
            if (Read(keys) is { } rule)
            {
                rules.Add(rule);
                consistency.Add(rule, keys.Entries.First(entry => entry.Key.Text == rule.Name).Key.At);
            }
        }

        return new EquatableArray<RuleModel>(rules);
    }

    private RuleModel? Read(Section keys)
    {
        var names = keys.Entries.Select(entry => entry.Key).Where(key => !Companions.Contains(key.Text)).ToList();
        if (names.Count == 0)
        {
            if (keys.Entries.FirstOrDefault() is { } orphan)
            {
                problems.Report(
                    Descriptors.MissingKey,
                    orphan.Key.At,
                    "A rule",
                    orphan.Key.Text == "of" ? Rule.All.First(rule => rule.TakesNumber).Name : Rule.Require.Name,
                    orphan.Key.Text == "of"
                        ? "`of` only lists fields; write how many of them are present"
                        : $"`{orphan.Key.Text}` only says when; write what is required then"
                );
            }
            else if (keys.Written.FirstOrDefault() is { } empty)
            {
                NodeShape.Refuse(empty.Value, empty.Key.Text, FieldsForm, problems);
            }

            return null;
        }

        if (names.Count > 1)
        {
            problems.Report(
                Descriptors.ExclusiveKeys,
                names[1].At,
                names[1].Text,
                names[0].Text,
                "a list item is one rule; begin another with `- `"
            );
            return null;
        }

        return Rule.Find(names[0].Text) is { } rule
            ? rule.IsConditional
                ? Require(keys)
                : Comparison(rule, keys, names[0])
            : null;
    }

    private RuleModel? Comparison(Rule rule, Section keys, YamlScalar name)
    {
        foreach (var companion in rule.TakesNumber ? ["when", "unless"] : Companions)
        {
            if (keys.Find(companion) is { Value: not YamlFault } entry)
            {
                problems.Report(
                    Descriptors.ExclusiveKeys,
                    entry.Key.At,
                    companion,
                    name.Text,
                    companion == "of"
                        ? $"`{name.Text}` lists its fields itself; take it out"
                        : "only `require` has a condition; take it out"
                );
            }
        }

        var list = rule.TakesNumber ? "of" : name.Text;
        if (!keys.Has(list))
        {
            problems.Report(
                Descriptors.MissingKey,
                name.At,
                $"`{name.Text}`",
                list,
                "list the fields that are counted"
            );
            return null;
        }

        var named = keys.Texts(list);
        if (
            keys.Find(list) is { Value: YamlSequence { Items.Count: < 2 and var count } }
            && named.Count == count
            && !named.Any(one => FieldNames.AreSeveral(one.Text, fields))
        )
        {
            problems.Report(Descriptors.TooFewFields, name.At, name.Text, OfOneField(rule, named));
            return null;
        }

        if (Known(named) is not { Count: >= 2 } known)
        {
            return null;
        }

        return !rule.TakesNumber ? new RuleModel(rule.Name, null, known, default, default)
            : Number(keys, rule, known.Count) is { } number ? new RuleModel(rule.Name, number, known, default, default)
            : null;
    }

    // One alone, and all of them, have rules of their own.
    private int? Number(Section keys, Rule rule, int members)
    {
        if (keys.Scalar(rule.Name) is not { } written)
        {
            return null;
        }

        if (Binding.Number.TryCount(written.Text, members - 1, out var number) && number > 1)
        {
            return number;
        }

        problems.Report(
            Descriptors.NotANumber,
            written.At,
            written.Text,
            rule.Name,
            "a number above 1 and below that of the fields; for one of them write `any_of`, for all of them "
                + "`required: true` in their rows"
        );
        return null;
    }

    private static string OfOneField(Rule rule, IReadOnlyList<YamlScalar> named) =>
        named.Count == 0 ? "name at least two"
        : rule.Fewest(1, 1) == 1 && !rule.AllowsNone
            ? $"of `{named[0].Text}` alone say `required: true` in its row, or name those that can stand in its place"
        : $"name the others beside `{named[0].Text}`, or take the rule out";

    private RuleModel? Require(Section keys)
    {
        var required = keys.Find("require")!;
        var named = keys.Texts("require");
        if (required.Value is YamlSequence { Items.Count: 0 })
        {
            NodeShape.Refuse(required.Value, "require", FieldsForm, problems);
        }

        var fields = Known(named);
        if (keys.Has("when") && keys.Find("unless") is { } both)
        {
            problems.Report(
                Descriptors.ExclusiveKeys,
                both.Key.At,
                "unless",
                "when",
                "a rule has one condition; write a second rule"
            );
            return null;
        }

        if (keys.Has("when"))
        {
            return _conditions.Read(keys) is { Count: > 0 } when && fields is { Count: > 0 } present
                ? new RuleModel(Rule.Require.Name, null, present, when, default)
                : null;
        }

        if (keys.Find("unless") is { } unless)
        {
            if (unless.Value is YamlSequence { Items.Count: 0 })
            {
                NodeShape.Refuse(unless.Value, "unless", FieldsForm, problems);
            }

            return Known(keys.Texts("unless")) is { Count: > 0 } others && fields is { Count: > 0 } wanted
                ? new RuleModel(Rule.Require.Name, null, wanted, default, others)
                : null;
        }

        problems.Report(
            Descriptors.MissingKey,
            required.Key.At,
            "`require`",
            "when",
            "say when, or with `unless` when not; of a field that is always required, write `required: true` in its row"
        );
        return null;
    }

    private EquatableArray<string>? Known(IReadOnlyList<YamlScalar> names)
    {
        var known = names.Where(name => Field(name) is not null).Select(name => name.Text).ToList();
        return known.Count == names.Count ? new EquatableArray<string>(known) : null;
    }

    private BoundField? Field(YamlScalar name) => FieldNames.Find(name, fields, isTableRead, message, problems);
}
