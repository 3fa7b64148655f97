using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>Finds documented codes that are made into another enum or a number, or out of one, by a cast: the number of a member is not the gateway's code.</summary>
internal sealed class CodeCastCheck : UsageCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.CodeCast);

    public override ImmutableArray<SyntaxKind> Kinds { get; } = ImmutableArray.Create(SyntaxKind.CastExpression, SyntaxKind.InvocationExpression);

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types) => (operation, report) =>
    {
        if (Cast(operation) is var (from, to) && !IsPartOfCast(operation) && !IsMadeUpForMessage(operation, types))
        {
            report(Diagnostic.Create(UsageDescriptors.CodeCast, operation.Syntax.GetLocation(), from, to));
        }
    };

    private static (string From, string To)? Cast(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } cast => Names(Origin(cast.Operand), WithoutNull(cast.Type)),
        IInvocationOperation { TargetMethod: { Name: "ToObject", ContainingType.SpecialType: SpecialType.System_Enum } } call
            when call.Arguments.Select(argument => argument.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand is { } code && CodeEnum.Is(code) => ("a number", code.Name),
        IInvocationOperation { TargetMethod.ContainingType: { Name: "Convert", ContainingNamespace.Name: "System" } } call
            when call.Arguments.FirstOrDefault()?.Value is { } value && Origin(value) is { } code && CodeEnum.Is(code) && IsNumber(call.Type) => (code.Name, Show(call.Type!)),
        _ => null,
    };

    private static (string From, string To)? Names(ITypeSymbol? from, ITypeSymbol? to) =>
        from is not null && to is not null && !SymbolEqualityComparer.Default.Equals(from, to)
        && ((CodeEnum.Is(to) && IsEnumOrNumber(from)) || (CodeEnum.Is(from) && IsEnumOrNumber(to)))
            ? (Show(from), Show(to))
            : null;

    /// <summary>The type of a value before numbers were made of it.</summary>
    private static ITypeSymbol? Origin(IOperation value) =>
        value is IConversionOperation { OperatorMethod: null } inner && (WithoutNull(inner.Operand.Type) is { TypeKind: TypeKind.Enum } || inner.IsImplicit) ? Origin(inner.Operand) : WithoutNull(value.Type);

    // A cast within a cast is told once, as a whole.
    private static bool IsPartOfCast(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation { OperatorMethod: null, IsImplicit: true })
        {
            parent = parent.Parent;
        }

        return parent is IConversionOperation outer && Cast(outer) is not null;
    }

    // A code that the docs do not have: what is sent with it has its own diagnostic, and a received message is given it by a test, on purpose.
    private static bool IsMadeUpForMessage(IOperation operation, GatewayTypes types)
    {
        var value = operation;
        while (value.Parent is IConversionOperation)
        {
            value = value.Parent;
        }

        return operation is IConversionOperation { ConstantValue: { HasValue: true, Value: var number }, Type: { } type }
            && CodeEnum.Of(type) is { } codes && !codes.IsDocumented(number)
            && value.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target }
            && types.IsGenerated(target.Property.ContainingType);
    }

    private static string Show(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static bool IsEnumOrNumber(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || IsNumber(type);

    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_Double;

    private static ITypeSymbol? WithoutNull(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
