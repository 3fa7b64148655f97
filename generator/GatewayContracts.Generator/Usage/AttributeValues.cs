using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>What stands in an attribute. Code that is still being written may lack any of it.</summary>
internal static class AttributeValues
{
    private const string Own = "Metadata";
    private const string Platform = "DataAnnotations";

    /// <summary>The name of an attribute that says something about messages; null of any other.</summary>
    public static string? NameOf(AttributeData attribute)
    {
        var type = attribute.AttributeClass;
        var known =
            type?.ContainingNamespace is { } space
            && (
                space
                is {
                        Name: Own,
                        ContainingNamespace: { Name: "GatewayContracts", ContainingNamespace.IsGlobalNamespace: true }
                    }
                    or { Name: Platform, ContainingNamespace.Name: "ComponentModel" }
            );
        return known ? type!.Name : null;
    }

    public static object? First(AttributeData attribute) => Single(attribute.ConstructorArguments.FirstOrDefault());

    public static object? Named(AttributeData attribute, string name) =>
        Single(attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value);

    /// <summary>The elements of an array; none of anything else.</summary>
    public static IReadOnlyList<TypedConstant> Elements(TypedConstant value) =>
        value is { Kind: TypedConstantKind.Array, IsNull: false } ? value.Values : ImmutableArray<TypedConstant>.Empty;

    public static IReadOnlyList<string> Texts(TypedConstant value) =>
        [.. Elements(value).Select(Single).OfType<string>()];

    public static object? Single(TypedConstant value) =>
        value.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? value.Value : null;

    /// <summary>The value as the developer knows it: a text in quotes, a code by its member's name.</summary>
    public static string Show(TypedConstant value) =>
        value.Kind == TypedConstantKind.Enum && value.Type is { } type
            ? type.GetMembers()
                .OfType<IFieldSymbol>()
                .FirstOrDefault(member => Equals(member.ConstantValue, value.Value))
                ?.Name
                ?? $"{value.Value}"
            : Phrase.Value(value.Value);
}
