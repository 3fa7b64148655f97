using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>A generated enum of documented codes.</summary>
internal sealed class CodeEnum
{
    private CodeEnum(ITypeSymbol type, string field)
    {
        Field = field;
        Members = [.. type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue)];
        Unrecognized = Members.FirstOrDefault(member => member.Name == "Unrecognized");
    }

    /// <summary>The wire name of the field.</summary>
    public string Field { get; }

    public IReadOnlyList<IFieldSymbol> Members { get; }

    public IFieldSymbol? Unrecognized { get; }

    /// <summary>Null of any other type.</summary>
    public static CodeEnum? Of(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Enum } && type.GetAttributes().FirstOrDefault(attribute => AttributeValues.NameOf(attribute) == "CodesAttribute") is { } codes
            ? new CodeEnum(type, AttributeValues.First(codes) as string ?? type.Name)
            : null;
}
