using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Finds unverified values that decide something: in a condition, a comparison, a filter or what a switch goes by. A
/// test whether there is a value at all, against null or an empty text, is not reported. Nor is a method that takes the
/// value as an argument.
/// </summary>
internal sealed class UntrustedCheck : UsageCheck
{
    private const string Read = "ReadUnverified";

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.UntrustedDecides);

    public override ImmutableArray<SyntaxKind> Kinds { get; } = ImmutableArray.Create(SyntaxKind.InvocationExpression);

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types)
    {
        var untrusted = types.Find("GatewayContracts.Untrusted`1");
        return (operation, report) =>
        {
            if (
                operation is IInvocationOperation { TargetMethod.Name: Read } call
                && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType.OriginalDefinition, untrusted)
            )
            {
                Follow(call, call, report);
            }
        };
    }

    // A variable that never gets another value is the value by another name.
    private static void Follow(IOperation value, IOperation place, Action<Diagnostic> report)
    {
        var (decides, held) = Way(value);
        if (decides)
        {
            report(Diagnostic.Create(UsageDescriptors.UntrustedDecides, Whole(place).Syntax.GetLocation()));
        }

        foreach (var reference in Locals.References(value, held))
        {
            Follow(reference, reference, report);
        }
    }

    // With the conditional access that it is part of.
    private static IOperation Whole(IOperation value)
    {
        var whole = value;
        for (; value.Parent is IConditionalAccessOperation access; value = access)
        {
            whole = access.WhenNotNull == value ? access : whole;
        }

        return whole;
    }

    /// <summary>
    /// Where a value goes: whether it decides something, and the variable that holds it from there on.
    /// </summary>
    private static (bool Decides, ISymbol? Held) Way(IOperation value)
    {
        for (var (child, parent) = (value, value.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IIsPatternOperation test when PresenceTest.Is(test.Pattern):
                    return (
                        false,
                        (test.Pattern as IDeclarationPatternOperation)?.DeclaredSymbol
                            ?? (test.Pattern as IRecursivePatternOperation)?.DeclaredSymbol
                    );
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declared }:
                    return (false, declared.Symbol);
            }

            if (IsDecision(child, parent))
            {
                return (true, null);
            }

            if (!PassesOn(child, parent))
            {
                return (false, null);
            }
        }

        return (false, null);
    }

    private static bool IsDecision(IOperation child, IOperation parent) =>
        parent switch
        {
            IConditionalOperation conditional => conditional.Condition == child,
            IWhileLoopOperation loop => loop.Condition == child,
            IForLoopOperation loop => loop.Condition == child,
            ISwitchOperation choice => choice.Value == child,
            ISwitchExpressionOperation choice => choice.Value == child,
            ISwitchExpressionArmOperation arm => arm.Guard == child,
            IPatternCaseClauseOperation clause => clause.Guard == child,
            ICatchClauseOperation clause => clause.Filter == child,
            IIsPatternOperation => true,
            IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } comparison => !PresenceTest.Is(
                child,
                comparison.LeftOperand == child ? comparison.RightOperand : comparison.LeftOperand
            ),
            IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation lambda } } => lambda
                .Symbol
                .ReturnType
                .SpecialType == SpecialType.System_Boolean,
            _ => false,
        };

    // Through what the value, or a question asked of it, reaches the surrounding expression.
    private static bool PassesOn(IOperation child, IOperation parent) =>
        parent switch
        {
            IConversionOperation
            or IParenthesizedOperation
            or IUnaryOperation
            or ICoalesceOperation
            or IConditionalAccessOperation
            or IConditionalOperation
            or ISwitchExpressionArmOperation => true,
            ISwitchExpressionOperation => true,
            IMemberReferenceOperation member => member.Instance == child && member.Member.Name != "HasValue",
            IArgumentOperation
            {
                Parent: IInvocationOperation { TargetMethod.Name: "Compare" or "CompareOrdinal" or "CompareTo" }
            } => true,
            IArgumentOperation
            {
                Parent: IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean } call
            } argument => IsComparison(call) || IsReceiver(argument, call),
            IInvocationOperation call => call.Instance == child || child is IArgumentOperation,
            IBinaryOperation binary => binary.Type?.SpecialType != SpecialType.System_Boolean,
            _ => false,
        };

    // A comparison that has to be written as a call, such as one that says how to compare texts, is still a comparison.
    private static bool IsComparison(IInvocationOperation call) =>
        call.TargetMethod.Name is "Equals" or "SequenceEqual" or "FixedTimeEquals";

    // What an extension method is called on is an argument to the compiler only.
    private static bool IsReceiver(IArgumentOperation argument, IInvocationOperation call) =>
        call.TargetMethod.IsExtensionMethod
        && argument.Parameter?.Ordinal == 0
        && argument.Syntax is not ArgumentSyntax;
}
