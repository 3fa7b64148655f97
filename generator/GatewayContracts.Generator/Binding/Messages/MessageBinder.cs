using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>One message: its table, the rows that may be left out of it, its rules, and what must be signed.</summary>
internal sealed class MessageBinder(MessageScope scope, MessageRole role, string typeName, SourceSpan at)
{
    private IReadOnlyList<BoundOutcome> Outcome => role == MessageRole.Response ? scope.Outcome : [];

    private string Description =>
        role switch
        {
            MessageRole.Request => "the request",
            MessageRole.Response => "the response",
            _ => "the notification",
        };

    /// <param name="isTableRead">False where a table is written that cannot be read.</param>
    /// <param name="groups">Where the key <c>groups</c> of the message stands, if it may have some.</param>
    public BoundMessage Bind(
        YamlMapping? table,
        bool isTableRead,
        IReadOnlyList<YamlNode> rules,
        WireEncoding encoding,
        bool isBrowser = false,
        Section? groups = null
    )
    {
        var fieldScope = new FieldScope
        {
            Problems = scope.Problems,
            SharedFields = scope.Gateway.SharedFields,
            Types = scope.Types,
            Enums = scope.Enums,
            HasTimeZone = scope.Gateway.TimeZoneMinutes is not null,
            ZoneMinutes = scope.Gateway.ZoneMinutes,
            IsAlgorithmOptional = scope.Signature.Absent is not null,
            MissingTypes = scope.MissingTypes,
            IsMerchantNeeded = role == MessageRole.Notification,
            IsSent = role == MessageRole.Request,
            IsAnswer = role == MessageRole.Response,
            OwnerType = typeName,
            OutcomeCodes = Outcome.Where(entry => entry.Model.Codes.Count > 0).ToDictionary(entry => entry.Model.Field),
        };
        var rows = WithImplicit(FieldTable.Rows(table, fieldScope, RoleOf), fieldScope);
        var cover = new SignatureCover(
            scope.Signature,
            [
                .. scope
                    .Gateway.Diagnostics.Where(found => found.Id == Descriptors.MustBeSigned.Id)
                    .Select(found => found.Arguments[0]),
            ]
        );
        var fields = FieldTable.Bind(rows, fieldScope);
        cover.Check(fields, role);
        ElementNames(fields, encoding);
        JoiningNames(fields, cover);
        SentConstants.Check(fields, scope.Signature, encoding, isBrowser);
        foreach (var condition in RuleConditions(rules))
        {
            if (fields.FirstOrDefault(field => field.Name == condition) is { } field)
            {
                cover.Need(field, "the condition of a rule");
            }
        }

        var bound = new RuleBinder(fields, isTableRead, Description, scope.Problems).Bind(rules);
        var binder = new GroupBinder(
            fields,
            isTableRead,
            cover,
            Outcome,
            scope.Types,
            typeName,
            Description,
            scope.Problems
        );
        var model = new MessageModel(
            typeName,
            role,
            encoding,
            new EquatableArray<FieldModel>(fields.Select(field => cover.Apply(field.Model))),
            bound
        )
        {
            Groups = binder.Bind(groups),
        };
        return new BoundMessage(model, fields, cover, isTableRead);
    }

    /// <summary>Whether the value in place of a table is a table, or nothing.</summary>
    public static bool IsTable(YamlNode? table) => table is null or YamlMapping or YamlScalar { Text.Length: 0 };

    /// <summary>
    /// Names in the message that must be fields of it, such as those of <c>echo</c>; what is not is left out.
    /// </summary>
    public static EquatableArray<string> Named(
        IReadOnlyList<YamlScalar> names,
        string reason,
        string description,
        BoundMessage message,
        Problems problems
    )
    {
        var known = new List<string>();
        foreach (var name in names)
        {
            if (FieldNames.Find(name, message.Fields, message.IsTableRead, description, problems) is { } field)
            {
                message.Cover.Need(field, reason);
                known.Add(name.Text);
            }
        }

        return new EquatableArray<string>(known);
    }

    // Members travel as JSON inside their field, so only the names at the top become elements.
    private static void ElementNames(IReadOnlyList<BoundField> fields, WireEncoding encoding)
    {
        foreach (
            var field in fields.Where(field => encoding == WireEncoding.Xml && !Identifier.IsElementName(field.Name))
        )
        {
            field.Report(Descriptors.NoElementName, field.Row.At, field.Name);
        }
    }

    // A form without any borders was reported in the gateway file.
    private void JoiningNames(IReadOnlyList<BoundField> fields, SignatureCover cover)
    {
        if (
            scope.Signature.Source is not { } source
            || new PairTemplate(source.Pair) is not { HasName: true } pair
            || !FieldBorders.ShowsBorders(pair, source.Separator)
        )
        {
            return;
        }

        foreach (
            var field in fields.Where(field =>
                field.Model.Role != FieldRole.Signature
                && cover.Apply(field.Model).Signed != SignedState.Unsigned
                && FieldBorders.HidesBorder(pair, source.Separator, field.Name)
            )
        )
        {
            field.Report(Descriptors.JoiningName, field.Row.At, field.Name, pair.Between, source.Separator);
        }
    }

    private FieldRole RoleOf(string name)
    {
        if (name == scope.Signature.Field)
        {
            return FieldRole.Signature;
        }

        if (name == scope.Signature.AlgorithmField)
        {
            return FieldRole.Algorithm;
        }

        foreach (var entry in Outcome)
        {
            if (entry.Model.Field == name)
            {
                return FieldRole.OutcomeCode;
            }
        }

        foreach (var entry in Outcome)
        {
            if (entry.Model.Text == name)
            {
                return FieldRole.OutcomeText;
            }
        }

        return name == scope.Gateway.Merchant ? FieldRole.Merchant : FieldRole.None;
    }

    /// <summary>The outcome's fields come first, as in the docs; algorithm and signature follow the merchant.</summary>
    private List<FieldRow> WithImplicit(IReadOnlyList<FieldRow> written, FieldScope fieldScope)
    {
        var rows = written.ToList();
        var merchant = rows.FindIndex(row => row.Role == FieldRole.Merchant);
        rows.InsertRange(
            merchant + 1,
            Missing([scope.Signature.AlgorithmField, scope.Signature.Field], rows, fieldScope)
        );
        rows.InsertRange(
            0,
            Missing(Outcome.SelectMany(entry => (string?[])[entry.Model.Field, entry.Model.Text]), rows, fieldScope)
        );
        return rows;
    }

    private List<FieldRow> Missing(IEnumerable<string?> names, List<FieldRow> rows, FieldScope fieldScope) =>
        [
            .. names
                .Distinct()
                .Where(name => name is not null && rows.All(row => row.Name != name))
                .Select(name => FieldTable.Implicit(name!, RoleOf(name!), at, fieldScope)),
        ];

    private static IEnumerable<string> RuleConditions(IReadOnlyList<YamlNode> rules)
    {
        foreach (var rule in rules.OfType<YamlMapping>())
        {
            foreach (var entry in (rule.Find("when")?.Value as YamlMapping)?.Entries ?? [])
            {
                yield return entry.Key.Text;
            }

            foreach (var item in (rule.Find("unless")?.Value as YamlSequence)?.Items.OfType<YamlScalar>() ?? [])
            {
                yield return item.Text;
            }
        }
    }
}
