using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>What becomes of a local variable inside the body that declares it.</summary>
internal static class Locals
{
    public static IReadOnlyList<ILocalReferenceOperation> References(IOperation inside, ILocalSymbol local) =>
        [
            .. Root(inside)
                .Descendants()
                .OfType<ILocalReferenceOperation>()
                .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local)),
        ];

    /// <summary>The references to a variable that never gets another value; none where it does.</summary>
    public static IReadOnlyList<ILocalReferenceOperation> References(IOperation inside, ISymbol? local) =>
        local is ILocalSymbol variable && References(inside, variable) is var all && !all.Any(IsWritten) ? all : [];

    /// <summary>What a variable was declared with, where it never gets another value.</summary>
    public static IOperation? Source(ILocalReferenceOperation reference) =>
        References(reference, (ISymbol)reference.Local).Count == 0
            ? null
            : Root(reference)
                .Descendants()
                .OfType<IVariableDeclaratorOperation>()
                .FirstOrDefault(declared => SymbolEqualityComparer.Default.Equals(declared.Symbol, reference.Local))
                ?.GetVariableInitializer()
                ?.Value;

    private static bool IsWritten(ILocalReferenceOperation reference) =>
        (reference.Parent is IAssignmentOperation assignment && assignment.Target == reference)
        || reference.Parent
            is IIncrementOrDecrementOperation
                or ITupleOperation
                or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out };

    private static IOperation Root(IOperation inside)
    {
        while (inside.Parent is { } parent)
        {
            inside = parent;
        }

        return inside;
    }
}
