using Microsoft.CodeAnalysis;

namespace GatewayContracts.CodeFixes;

internal static class ValueTypes
{
    /// <summary>The type of the value that there is, if there is one.</summary>
    public static ITypeSymbol? WithoutNull(this ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
