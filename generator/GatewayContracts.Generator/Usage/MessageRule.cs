using GatewayContracts.Language;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>A rule between the members of a message, as its attribute has it.</summary>
/// <param name="Number">The number that the spec gives; null where the rule takes none.</param>
internal sealed record MessageRule(
    Rule Row,
    int? Number,
    IReadOnlyList<string> Members,
    IReadOnlyList<ValueCondition> When,
    IReadOnlyList<string> Unless
)
{
    private const string Attribute = "RuleAttribute";

    /// <summary>Null of an attribute that is no rule, or one that the language does not have.</summary>
    public static MessageRule? Read(AttributeData attribute)
    {
        if (
            AttributeValues.NameOf(attribute) != Attribute
            || Rule.Find(AttributeValues.First(attribute) as string) is not { } row
        )
        {
            return null;
        }

        var rule = new MessageRule(
            row,
            row.TakesNumber ? AttributeValues.Named(attribute, "Number") as int? : null,
            AttributeValues.Texts(attribute.ConstructorArguments.Skip(1).FirstOrDefault()),
            ValueCondition.Read(Argument(attribute, "When")),
            AttributeValues.Texts(Argument(attribute, "Unless"))
        );
        return rule.IsComplete ? rule : null;
    }

    private bool IsComplete =>
        Row.TakesNumber == Number.HasValue && Row.IsConditional == (When.Count + Unless.Count > 0);

    private static TypedConstant Argument(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;
}
