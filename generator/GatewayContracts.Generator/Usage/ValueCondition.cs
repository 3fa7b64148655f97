using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>A condition of a rule: a member has one of some values.</summary>
internal sealed record ValueCondition(string Member, IReadOnlyList<TypedConstant> Values)
{
    public bool Holds(object? value) => Values.Any(wanted => Equals(AttributeValues.Single(wanted), value));

    /// <summary>The conditions as an attribute has them: none, one by itself, or several in an array each.</summary>
    public static IReadOnlyList<ValueCondition> Read(TypedConstant given)
    {
        var elements = AttributeValues.Elements(given);
        return elements.Count == 0 ? []
            : elements[0].Kind == TypedConstantKind.Array
                ? [.. elements.Select(element => One(AttributeValues.Elements(element)))]
            : [One(elements)];
    }

    private static ValueCondition One(IReadOnlyList<TypedConstant> elements) =>
        new(elements.Count == 0 ? "" : AttributeValues.Single(elements[0]) as string ?? "", [.. elements.Skip(1)]);
}
