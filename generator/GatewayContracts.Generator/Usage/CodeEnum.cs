using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>A generated enum of documented codes.</summary>
internal sealed class CodeEnum
{
    private CodeEnum(ITypeSymbol type, AttributeData codes)
    {
        Field = Excerpt.Visible(AttributeValues.First(codes) as string ?? type.Name);
        Members = [.. type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue)];
        Unrecognized = Members.FirstOrDefault(member => member.Name == "Unrecognized");
    }

    /// <summary>The wire name of the field, as it stands in a message.</summary>
    public string Field { get; }

    public IReadOnlyList<IFieldSymbol> Members { get; }

    public IFieldSymbol? Unrecognized { get; }

    public static bool Is(ITypeSymbol? type) => Mark(type) is not null;

    /// <summary>Null of any other type.</summary>
    public static CodeEnum? Of(ITypeSymbol? type) => Mark(type) is { } codes ? new CodeEnum(type!, codes) : null;

    /// <summary>Whether a number is that of a code which the docs have.</summary>
    public bool IsDocumented(object? number) =>
        !Equals(Unrecognized?.ConstantValue, number) && Members.Any(member => Equals(member.ConstantValue, number));

    private static AttributeData? Mark(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Enum }
            ? type.GetAttributes().FirstOrDefault(attribute => AttributeValues.NameOf(attribute) == "CodesAttribute")
            : null;
}
