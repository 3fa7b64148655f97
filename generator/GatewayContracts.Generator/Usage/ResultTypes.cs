using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>The types with the result of a call or of a message.</summary>
internal sealed class ResultTypes(GatewayTypes types)
{
    private readonly INamedTypeSymbol?[] _results =
    [
        types.Find("GatewayContracts.Outcome`1"),
        types.Find("GatewayContracts.Opened`1"),
        types.Find("GatewayContracts.Polled`1"),
        types.Find("GatewayContracts.MatchResult"),
    ];

    /// <summary>
    /// The name of the result that a value of the type is, will be, or is an array of; null of any other type.
    /// </summary>
    public string? Of(ITypeSymbol? type)
    {
        var awaited = type
            is INamedTypeSymbol
            {
                Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable",
                TypeArguments.Length: 1
            } task
            ? task.TypeArguments[0]
            : type;
        for (
            var found = awaited is IArrayTypeSymbol all ? all.ElementType : awaited;
            found is not null;
            found = found.BaseType
        )
        {
            if (_results.Contains(found.OriginalDefinition, SymbolEqualityComparer.Default))
            {
                return found.Name;
            }
        }

        return null;
    }

    /// <summary>Whether a value of the type is a result, or holds some.</summary>
    public bool IsIn(ITypeSymbol? type) =>
        Of(type) is not null
        || (type is INamedTypeSymbol { TypeKind: not TypeKind.Delegate } named && named.TypeArguments.Any(IsIn));
}
