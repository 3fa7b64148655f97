using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>The records of fields that come with codes, and what the message says and checks of them.</summary>
internal static class GroupEmitter
{
    /// <summary>The records.</summary>
    public static IEnumerable<Action<SourceWriter>> Types(MessageCode message) =>
        message.Message.Groups.Select(group => (Action<SourceWriter>)(output => EmitRecord(output, message, group)));

    /// <summary>The properties of the message that give the records.</summary>
    public static IEnumerable<Action<SourceWriter>> Properties(MessageCode message) =>
        message.Message.Groups.Select(group => (Action<SourceWriter>)(output => EmitProperty(output, message, group)));

    /// <summary>
    /// When a field is required beside what its row says, as the reader of the message knows it; null where never.
    /// </summary>
    public static string? Required(MessageCode message, FieldCode code)
    {
        var conditions = message
            .Message.Groups.Where(group => group.Required.Contains(code.Field.WireName))
            .Select(ReceivedCondition)
            .ToList();
        return conditions.Count == 0 ? null : string.Join(" || ", conditions);
    }

    /// <summary>What the documentation of a field says of its groups.</summary>
    public static IEnumerable<string> Remarks(MessageModel message, FieldModel field)
    {
        List<GroupModel> required = [.. message.Groups.Where(group => group.Required.Contains(field.WireName))];
        if (required.Count > 0)
        {
            yield return $"Required when {Literal.Xml(GroupModel.ConditionOf(required))}.";
        }

        foreach (var (_, groups) in GroupModel.Exclusive(message.Groups).Where(one => one.Field == field.WireName))
        {
            yield return $"Only when {Literal.Xml(GroupModel.ConditionOf(groups))}.";
        }
    }

    public static Action<SourceWriter>? Checks(MessageCode message) =>
        message.Message.Groups.Count == 0 ? null : output => EmitChecks(output, message);

    private static void EmitChecks(SourceWriter output, MessageCode message)
    {
        foreach (var group in message.Message.Groups)
        {
            // The merchant's own field is filled in by the account.
            var required = group
                .Required.Select(message.Find)
                .Where(code => code.Field.Role != FieldRole.Merchant && code.Present is not null)
                .ToList();
            if (required.Count == 0)
            {
                continue;
            }

            output.Open($"if ({CheckedCondition(message, group)})");
            foreach (var code in required)
            {
                output.Line($"check.Required({code.Wire}, {code.Present});");
            }

            output.Close();
        }

        foreach (var (field, groups) in GroupModel.Exclusive(message.Message.Groups))
        {
            var code = message.Find(field);
            var there = string.Join(" || ", groups.Select(group => CheckedCondition(message, group)));
            output.Open($"if (!({there}))");
            output.Line(
                $"check.Rules.Only({code.Wire}, {code.Present ?? "true"}, "
                    + $"{Literal.Text("when " + GroupModel.ConditionOf(groups))});"
            );
            output.Close();
        }
    }

    private static void EmitProperty(SourceWriter output, MessageCode message, GroupModel group)
    {
        DocComment.Write(
            output,
            group.Doc ?? $"What comes when {group.Condition}",
            $"There when {Literal.Xml(group.Condition)}, and null with every other code."
        );
        var conditions = group.When.Select(condition => RuleEmitter.Condition(message, condition));
        if (group.Outcome is { } meaning)
        {
            var codes = message.Outcome.Select(entry => message.Find(entry.Field).WrittenText);
            conditions = conditions.Prepend(
                $"{Names.Metadata}MessageOutcome.Of<{message.TypeName}>({string.Join(", ", codes)}) "
                    + $"== {OutcomeEmitter.Kind(meaning)}"
            );
        }

        output.Line($"public {group.TypeName}? {group.Property} =>");
        output.Line($"    {string.Join(" && ", conditions)} ? {group.TypeName}.Of(this) : null;");
    }

    private static void EmitRecord(SourceWriter output, MessageCode message, GroupModel group)
    {
        List<FieldCode> fields = [.. group.Fields.Select(message.Find)];
        DocComment.Write(
            output,
            group.Doc ?? $"What comes when {group.Condition}",
            $"<see cref=\"{message.TypeName}.{group.Property}\"/>."
        );
        output.Line(GeneratedFile.GeneratedCode);
        output.Line(GeneratedFile.Json("ShownTextJsonConverter"));
        output.Open($"public sealed partial record {group.TypeName}");
        IEnumerable<Action<SourceWriter>> members =
        [
            output => EmitConstructor(output, message, group, fields),
            .. fields.SelectMany(code => EmitField(code, IsCertain(group, code))),
            .. EqualityEmitter.Members(group.TypeName, fields),
            output => EmitToString(output, group),
            output => EmitOf(output, message, group, fields),
        ];
        output.Members(members);
        output.Close();
    }

    private static bool IsCertain(GroupModel group, FieldCode code) => group.Required.Contains(code.Field.WireName);

    private static void EmitConstructor(
        SourceWriter output,
        MessageCode message,
        GroupModel group,
        List<FieldCode> fields
    )
    {
        output.Open($"private {group.TypeName}({message.TypeName} message)");
        foreach (var code in fields)
        {
            var isCertain = IsCertain(group, code);
            output.Line($"{code.Self} = {Taken(code, isCertain)};");
            if (code.Field.Kind == FieldKind.Code)
            {
                output.Line($"{code.TextProperty} = message.{code.TextProperty}{(isCertain ? "!" : "")};");
            }
        }

        output.Close();
    }

    // That they are there was looked at before.
    private static string Taken(FieldCode code, bool isCertain) =>
        !isCertain || code.IsRequiredMember ? $"message.{code.Property}"
        : code.IsValueType ? $"message.{code.Property}.GetValueOrDefault()"
        : $"message.{code.Property}!";

    private static IEnumerable<Action<SourceWriter>> EmitField(FieldCode code, bool isCertain)
    {
        yield return output =>
        {
            DocComment.Write(
                output,
                code.Field.Doc ?? $"The field {code.Field.WireName}",
                $"<c>{Literal.Xml(code.Field.WireName)}</c>, {(isCertain ? "there" : "may be missing")}."
            );
            output.Line($"public {(isCertain ? code.ValueType : code.PropertyType)} {code.Property} {{ get; }}");
        };
        if (code.Field.Kind == FieldKind.Code)
        {
            yield return output =>
            {
                DocComment.Write(output, $"The wire text of {code.Property}");
                output.Line(
                    $"public {(isCertain ? "string" : PropertyEmitter.TextType(code))} {code.TextProperty} {{ get; }}"
                );
            };
        }
    }

    private static void EmitToString(SourceWriter output, GroupModel group)
    {
        DocComment.Write(output, "Which fields these are, and none of their values");
        output.Line($"public override string ToString() => {Literal.Text($"({string.Join(", ", group.Fields)})")};");
    }

    private static void EmitOf(SourceWriter output, MessageCode message, GroupModel group, List<FieldCode> fields)
    {
        var missing = fields
            .Where(code => IsCertain(group, code))
            .SelectMany(Nullable)
            .Select(name => $"message.{name} is null")
            .ToList();
        output.Line($"internal static {group.TypeName}? Of({message.TypeName} message) =>");
        output.Line(
            missing.Count == 0
                ? $"    new {group.TypeName}(message);"
                : $"    {string.Join(" || ", missing)} ? null : new {group.TypeName}(message);"
        );
    }

    private static IEnumerable<string> Nullable(FieldCode code)
    {
        if (!code.IsRequiredMember)
        {
            yield return code.Property;
        }

        if (code.Field.Kind == FieldKind.Code)
        {
            yield return code.TextProperty;
        }
    }

    private static string ReceivedCondition(GroupModel group) =>
        Joined(
            "reader",
            group,
            group.When.Select(condition =>
                $"reader.Is({Literal.Text(condition.Field)}, "
                + $"{string.Join(", ", condition.Codes.Select(Literal.Text))})"
            )
        );

    private static string CheckedCondition(MessageCode message, GroupModel group) =>
        Joined("check", group, group.When.Select(condition => RuleEmitter.Condition(message, condition)));

    private static string Joined(string judge, GroupModel group, IEnumerable<string> conditions) =>
        string.Join(
            " && ",
            group.Outcome is { } meaning
                ? conditions.Prepend($"{judge}.Means({OutcomeEmitter.Kind(meaning)})")
                : conditions
        );
}
