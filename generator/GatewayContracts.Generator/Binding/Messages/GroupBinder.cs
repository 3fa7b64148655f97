using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>The key <c>groups</c>: fields of a received message that come with codes.</summary>
/// <param name="outcome">The entries that decide over the message; none where it is no response.</param>
internal sealed class GroupBinder(
    IReadOnlyList<BoundField> fields,
    bool isTableRead,
    SignatureCover cover,
    IReadOnlyList<BoundOutcome> outcome,
    TypeNames types,
    string typeName,
    string message,
    Problems problems
)
{
    private const string GroupsForm = "groups with keys, such as `Paid: { when: { state: [S] }, required: [paid_at] }`";
    private const string Prefix = "When";

    private readonly ConditionBinder _conditions = new(fields, isTableRead, message, problems);

    public EquatableArray<GroupModel> Bind(Section? keys)
    {
        var groups = new List<GroupModel>();
        foreach (var entry in keys?.Mapping("groups", GroupsForm)?.Entries ?? [])
        {
            // Where its indentation was lost, one message says so, and what stands below it is not read as a group.
            if (KeyList.Group.Keys.Contains(entry.Key.Text) && !IsName(entry.Key))
            {
                continue;
            }

            var here = problems.Within(entry.Key.At);
            if (entry.Value is not YamlMapping)
            {
                _ = Section.Read(entry.Value, entry.Key.Text, KeyList.Group, here);
            }
            else if (Bind(entry.Key, Section.Read(entry.Value, entry.Key.Text, KeyList.Group, here)) is { } group)
            {
                groups.Add(group);
            }
        }

        return new EquatableArray<GroupModel>(groups);
    }

    private GroupModel? Bind(YamlScalar name, Section keys)
    {
        var isNamed = IsName(name);
        var (required, optional, only) = (Named(keys, "required"), Named(keys, "optional"), Named(keys, "only"));
        foreach (var twice in optional.Where(field => required.Any(other => other.Name == field.Name)))
        {
            problems.Report(Descriptors.ListedTwice, twice.Written.At, twice.Name, name.Text);
        }

        var listed = fields.Where(field => required.Concat(optional).Concat(only).Any(one => one.Name == field.Name));
        if (!keys.Has("required") && !keys.Has("optional") && !keys.Has("only"))
        {
            problems.Report(
                Descriptors.MissingKey,
                name.At,
                $"The group `{name.Text}`",
                "required",
                "list the fields that come with its codes, with `optional` those that may be missing even then, and "
                    + "with `only` those that come with no others"
            );
            return null;
        }

        if (When(name, keys) is not var (outcomeWord, when) || !isNamed)
        {
            return null;
        }

        foreach (var (field, _) in required)
        {
            cover.Need(Find(field)!, "required by a group");
        }

        Contradictions(only, outcomeWord, when);
        var property = Prefix + name.Text;
        return new GroupModel(
            property,
            types.Claim(typeName + property, name.At),
            keys.Sentence("doc"),
            outcomeWord,
            when,
            new EquatableArray<string>(listed.Select(field => field.Name)),
            new EquatableArray<string>(required.Select(field => field.Name)),
            new EquatableArray<string>(only.Select(field => field.Name))
        );
    }

    private bool IsName(YamlScalar name)
    {
        var property = Prefix + name.Text;
        if (!Identifier.IsValidTypeName(name.Text))
        {
            if (!NameSpelling.Refuse(name, problems))
            {
                problems.Report(Descriptors.NotAnIdentifier, name.At, name.Text, "the group", Identifier.Form + "Paid");
            }

            return false;
        }

        if (fields.FirstOrDefault(field => PropertiesOf(field).Contains(property)) is { } taken)
        {
            problems.Report(
                Descriptors.NotAnIdentifier,
                name.At,
                name.Text,
                "the group",
                $"its property {property} is that of the field `{taken.Name}` already, so write another name"
            );
            return false;
        }

        return true;
    }

    private static IEnumerable<string> PropertiesOf(BoundField field) =>
        field.Model.Kind == FieldKind.Code
            ? [field.Model.PropertyName, field.Model.PropertyName + PropertyNames.Companion]
            : [field.Model.PropertyName];

    /// <summary>
    /// What the outcome must be, and the codes. Null where that is not to be understood. Codes of a field that decides
    /// over no outcome count in an answer that is a success: of what was turned down no state is believed.
    /// </summary>
    private (string? Outcome, EquatableArray<RuleCondition> When)? When(YamlScalar name, Section keys)
    {
        if (!keys.Has("when"))
        {
            problems.Report(
                Descriptors.MissingKey,
                keys.PlaceOf("when", name.At),
                $"The group `{name.Text}`",
                "when",
                "say with which codes its fields come, such as `when: { state: [S] }`"
            );
            return null;
        }

        if (keys.Find("when") is { Value: YamlScalar } word)
        {
            if (outcome.Count == 0)
            {
                NodeShape.Refuse(word.Value, "when", "fields with their codes, such as `{ state: [S] }`", problems);
                return null;
            }

            return keys.Word("when", OutcomeCodes.Meanings) is { } meaning ? (meaning, default) : null;
        }

        if (_conditions.Read(keys) is not { Count: > 0 } when)
        {
            return null;
        }

        foreach (var condition in when)
        {
            cover.Need(Find(condition.Field)!, "the condition of a group");
        }

        return (outcome.Count == 0 || when.Any(IsOfOutcome) ? null : "success", when);
    }

    private bool IsOfOutcome(RuleCondition condition) => outcome.Any(entry => entry.Model.Field == condition.Field);

    private void Contradictions(
        IReadOnlyList<(string Name, YamlScalar Written)> only,
        string? meaning,
        EquatableArray<RuleCondition> when
    )
    {
        // Where the group is that of success, the row and the group say the same.
        if ((meaning == "success" && when.Count == 0) || when.Any(HasSuccess))
        {
            return;
        }

        foreach (var (name, written) in only.Where(one => Find(one.Name)!.Model.Required))
        {
            problems.Report(
                Descriptors.DoesNotFit,
                written.At,
                "only: " + name,
                "its row says `required: true`, so it comes with other codes too; take one of the two out"
            );
        }
    }

    private bool HasSuccess(RuleCondition condition) =>
        outcome.FirstOrDefault(entry => entry.Model.Field == condition.Field)?.Model is { } entry
        && condition.Codes.Any(code => entry.MeaningOf(code) == "success");

    private List<(string Name, YamlScalar Written)> Named(Section keys, string key)
    {
        var named = new List<(string, YamlScalar)>();
        foreach (var name in keys.Texts(key))
        {
            if (FieldNames.Find(name, fields, isTableRead, message, problems) is not { } field)
            {
                continue;
            }

            if (field.Model.Role is FieldRole.Signature or FieldRole.Algorithm)
            {
                problems.Report(
                    Descriptors.DoesNotFit,
                    name.At,
                    $"{key}: {name.Text}",
                    "the signature and its algorithm come with every message, whatever its codes; take it out"
                );
                continue;
            }

            named.Add((field.Name, name));
        }

        return named;
    }

    private BoundField? Find(string name) => fields.FirstOrDefault(field => field.Name == name);
}
