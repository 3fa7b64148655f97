using GatewayContracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>A rule between the members of a message, as its attribute has it.</summary>
internal sealed record MessageRule(RuleKind Kind, IReadOnlyList<string> Members)
{
    public IReadOnlyList<ValueCondition> When { get; init; } = [];

    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>Null of an attribute that is no rule.</summary>
    public static MessageRule? Read(AttributeData attribute) =>
        AttributeValues.NameOf(attribute) switch
        {
            "AnyOfAttribute" => Of(RuleKind.AnyOf, attribute),
            "OneOfAttribute" => Of(RuleKind.OneOf, attribute),
            "TogetherAttribute" => Of(RuleKind.Together, attribute),
            "NotBothAttribute" => Of(RuleKind.NotBoth, attribute),
            "SameValueAttribute" => Of(RuleKind.Equal, attribute),
            "RequireWhenAttribute" => Of(RuleKind.RequireWhen, attribute) with
            {
                When = ValueCondition.Read(Second(attribute)),
            },
            "RequireUnlessAttribute" => Of(RuleKind.RequireUnless, attribute) with
            {
                Unless = AttributeValues.Texts(Second(attribute)),
            },
            _ => null,
        };

    private static MessageRule Of(RuleKind kind, AttributeData attribute) =>
        new(kind, AttributeValues.Texts(attribute.ConstructorArguments.FirstOrDefault()));

    private static TypedConstant Second(AttributeData attribute) =>
        attribute.ConstructorArguments.Skip(1).FirstOrDefault();
}
