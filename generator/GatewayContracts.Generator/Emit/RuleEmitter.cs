using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>The rules between the fields of a message: as calls of its check, and as attributes on its class.</summary>
internal static class RuleEmitter
{
    public static Action<SourceWriter>? Checks(MessageCode message) =>
        message.Message.Rules.Count == 0
            ? null
            : output =>
            {
                foreach (var rule in message.Message.Rules)
                {
                    EmitCheck(output, message, rule);
                }
            };

    public static IEnumerable<string> Attributes(MessageCode message) =>
        [
            .. message.Message.Role == MessageRole.Response ? new[] { $"{Names.Metadata}AskedOnSuccess" } : [],
            .. message.Message.Rules.Select(rule => $"{Names.Metadata}{AttributeOf(message, rule)}"),
        ];

    private static string AttributeOf(MessageCode message, RuleModel rule)
    {
        string?[] arguments =
        [
            Literal.Text(rule.Name),
            Members(message, rule.Fields),
            rule.Number is { } number ? $"Number = {Literal.Int(number)}" : null,
            rule.When.Count > 0 ? $"When = new object[] {{ {Conditions(message, rule.When)} }}" : null,
            rule.Unless.Count > 0 ? $"Unless = new[] {{ {Members(message, rule.Unless)} }}" : null,
        ];
        return $"Rule({string.Join(", ", arguments.OfType<string>())})";
    }

    private static string Members(MessageCode message, IEnumerable<string> fields) =>
        string.Join(", ", fields.Select(field => Member(message, field)));

    private static string Member(MessageCode message, string field) =>
        $"nameof({message.TypeName}.{message.Find(field).Property})";

    // One condition stands by itself; several stand in an array each.
    private static string Conditions(MessageCode message, EquatableArray<RuleCondition> conditions) =>
        conditions.Count == 1
            ? ConditionMembers(message, conditions[0])
            : string.Join(
                ", ",
                conditions.Select(condition => $"new object[] {{ {ConditionMembers(message, condition)} }}")
            );

    private static string ConditionMembers(MessageCode message, RuleCondition condition)
    {
        var code = message.Find(condition.Field);
        var values = condition.Codes.Select(text => code.EnumMember(text) ?? Literal.Text(text));
        return $"{Member(message, condition.Field)}, {string.Join(", ", values)}";
    }

    private static void EmitCheck(SourceWriter output, MessageCode message, RuleModel rule)
    {
        if (Rule.Find(rule.Name)!.CountsValues)
        {
            output.Line(
                $"check.Rules.Equal({Equal([.. rule.Fields.Select(message.Find)])}, "
                    + $"{string.Join(", ", rule.Fields.Select(Literal.Text))});"
            );
        }
        else if (rule.Condition() is { Length: > 0 } condition)
        {
            output.Line(
                $"check.Rules.Require({Applies(message, rule)}, {Literal.Text(condition)}, {Fields(message, rule)});"
            );
        }
        else
        {
            var number = rule.Number is { } given ? $", {Literal.Int(given)}" : "";
            output.Line($"check.Rules.Hold({Literal.Text(rule.Name)}{number}, {Fields(message, rule)});");
        }
    }

    private static string Applies(MessageCode message, RuleModel rule) =>
        rule.When.Count > 0
            ? string.Join(" && ", rule.When.Select(condition => Condition(message, condition)))
            : $"!({string.Join(" || ", rule.Unless.Select(field => Present(message, field)))})";

    private static string Fields(MessageCode message, RuleModel rule) =>
        string.Join(", ", rule.Fields.Select(field => $"({Literal.Text(field)}, {Present(message, field)})"));

    private static string Present(MessageCode message, string field) => message.Find(field).Present ?? "true";

    /// <summary>An expression that is true when a field of the message has one of the codes.</summary>
    public static string Condition(MessageCode message, RuleCondition condition) =>
        $"{message.Find(condition.Field).WrittenText} is {string.Join(" or ", condition.Codes.Select(Literal.Text))}";

    private static string Equal(IReadOnlyList<FieldCode> fields)
    {
        var isTyped = EqualFields.ByValue([.. fields.Select(code => code.Field)]);
        return string.Join(
            " && ",
            fields
                .Skip(1)
                .Select(other =>
                    isTyped
                        ? $"{fields[0].Value} == {other.Value}"
                        : $"({Compared(fields[0])} ?? \"\") == ({Compared(other)} ?? \"\")"
                )
        );
    }

    private static string Compared(FieldCode code) =>
        code.WrittenText
        ?? code.Field.Kind switch
        {
            FieldKind.List =>
                $"{Names.Metadata}WrittenText.{(code.Field.MemberType is null ? "OfTexts" : "OfList")}({code.Value})",
            _ => $"{Names.Metadata}WrittenText.OfObject({code.Value})",
        };
}
