using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>Which cases of an outcome a pattern or a condition surely takes.</summary>
internal sealed class OutcomeTests(GatewayTypes types)
{
    private static readonly string[] s_names =
    [
        nameof(OutcomeCases.Answered),
        nameof(OutcomeCases.Pending),
        nameof(OutcomeCases.Refused),
        nameof(OutcomeCases.Unknown),
    ];

    private readonly INamedTypeSymbol? _outcome = types.Find("GatewayContracts.Outcome`1");

    private readonly INamedTypeSymbol? _polled = types.Find("GatewayContracts.Polled`1");

    public bool IsOutcome(IOperation? value) =>
        SymbolEqualityComparer.Default.Equals(value?.Type?.OriginalDefinition, _outcome);

    /// <summary>The cases that a pattern takes whatever they hold, and those that it may take.</summary>
    public (OutcomeCases Surely, OutcomeCases Perhaps) Of(IOperation? pattern) =>
        pattern switch
        {
            IDiscardPatternOperation => (OutcomeCases.All, OutcomeCases.All),
            IDeclarationPatternOperation declaration => Both(Of(declaration.MatchedType)),
            ITypePatternOperation type => Both(Of(type.MatchedType)),
            IRecursivePatternOperation
            {
                DeconstructionSubpatterns.IsEmpty: true,
                PropertySubpatterns.IsEmpty: true
            } type => Both(Of(type.MatchedType)),
            IRecursivePatternOperation type => (OutcomeCases.None, Of(type.MatchedType)),
            INegatedPatternOperation { Pattern: var inner } => Of(inner) is var (surely, perhaps)
                ? (OutcomeCases.All & ~perhaps, OutcomeCases.All & ~surely)
                : default,
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Of(either.LeftPattern) is var left
            && Of(either.RightPattern) is var right
                ? (left.Surely | right.Surely, left.Perhaps | right.Perhaps)
                : default,
            IBinaryPatternOperation both => Of(both.LeftPattern) is var left && Of(both.RightPattern) is var right
                ? (left.Surely & right.Surely, left.Perhaps & right.Perhaps)
                : default,
            IConstantPatternOperation => default,
            _ => (OutcomeCases.None, OutcomeCases.All),
        };

    /// <summary>
    /// The outcome that a condition asks about, and the cases with which it surely holds, and surely does not.
    /// </summary>
    public (IOperation? Outcome, OutcomeCases Holds, OutcomeCases HoldsNot) OfCondition(IOperation condition)
    {
        switch (condition)
        {
            case IIsPatternOperation test when IsOutcome(test.Value):
                var (surely, perhaps) = Of(test.Pattern);
                return (test.Value, surely, OutcomeCases.All & ~perhaps);
            case IIsTypeOperation test when IsOutcome(test.ValueOperand):
                var cases = Of(test.TypeOperand);
                return (test.ValueOperand, cases, OutcomeCases.All & ~cases);
            case IPropertyReferenceOperation { Property.Name: "IsFinal", Instance: { } polled }
                when SymbolEqualityComparer.Default.Equals(polled.Type?.OriginalDefinition, _polled):
                return (polled, OutcomeCases.Answered, OutcomeCases.All & ~OutcomeCases.Answered);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                var inner = OfCondition(not.Operand);
                return (inner.Outcome, inner.HoldsNot, inner.Holds);
            case IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr
            } binary:
                var (left, right) = (OfCondition(binary.LeftOperand), OfCondition(binary.RightOperand));
                return (left.Outcome, right.Outcome) switch
                {
                    (not null, not null) when !IsSame(left.Outcome, right.Outcome) => default,
                    (null, null) => default,
                    var (first, second) => binary.OperatorKind == BinaryOperatorKind.ConditionalAnd
                        ? (first ?? second, left.Holds & right.Holds, left.HoldsNot | right.HoldsNot)
                        : (first ?? second, left.Holds | right.Holds, left.HoldsNot & right.HoldsNot),
                };
            default:
                return default;
        }
    }

    /// <summary>Whether two expressions are the same variable.</summary>
    public static bool IsSame(IOperation? value, IOperation? other) =>
        Variable(value) is { } variable && SymbolEqualityComparer.Default.Equals(variable, Variable(other));

    public static ISymbol? Variable(IOperation? value) =>
        value switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member => member.Member,
            IConversionOperation conversion => Variable(conversion.Operand),
            _ => null,
        };

    private static (OutcomeCases Surely, OutcomeCases Perhaps) Both(OutcomeCases cases) => (cases, cases);

    // `var` and the outcome's own type take all.
    private OutcomeCases Of(ITypeSymbol? type)
    {
        if (
            type is null
            || type.SpecialType == SpecialType.System_Object
            || SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _outcome)
        )
        {
            return OutcomeCases.All;
        }

        return
            SymbolEqualityComparer.Default.Equals(type.BaseType?.OriginalDefinition, _outcome)
            && Array.IndexOf(s_names, type.Name) is >= 0 and var at
            ? (OutcomeCases)(1 << at)
            : OutcomeCases.None;
    }
}
