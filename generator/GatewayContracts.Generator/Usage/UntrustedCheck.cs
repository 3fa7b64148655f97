using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Finds unverified values that decide something: in a condition, a comparison, a filter or what a switch goes by. Whether there is a value at all is no
/// question to the value, so tests against null or for an empty text are silent; and what a method makes of its argument is the method's own matter.
/// </summary>
internal sealed class UntrustedCheck : UsageCheck
{
    private const string Read = "ReadUnverified";

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.UntrustedDecides);

    public override ImmutableArray<SyntaxKind> Kinds { get; } = ImmutableArray.Create(SyntaxKind.InvocationExpression);

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types)
    {
        var untrusted = types.Find("GatewayContracts.Untrusted`1");
        return (operation, report) =>
        {
            if (operation is IInvocationOperation { TargetMethod.Name: Read } call
                && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType.OriginalDefinition, untrusted)
                && Decides(call))
            {
                report(Diagnostic.Create(UsageDescriptors.UntrustedDecides, Whole(call).Syntax.GetLocation()));
            }
        };
    }

    private static IOperation Whole(IOperation call) => call.Parent is IConditionalAccessOperation access && access.WhenNotNull == call ? access : call;

    private static bool Decides(IOperation value)
    {
        for (var (child, parent) = (value, value.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            if (IsDecision(child, parent))
            {
                return true;
            }

            if (!PassesOn(child, parent))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsDecision(IOperation child, IOperation parent) => parent switch
    {
        IConditionalOperation conditional => conditional.Condition == child,
        IWhileLoopOperation loop => loop.Condition == child,
        IForLoopOperation loop => loop.Condition == child,
        ISwitchOperation choice => choice.Value == child,
        ISwitchExpressionOperation choice => choice.Value == child,
        ISwitchExpressionArmOperation arm => arm.Guard == child,
        IPatternCaseClauseOperation clause => clause.Guard == child,
        ICatchClauseOperation clause => clause.Filter == child,
        IIsPatternOperation test => !IsPresenceTest(test.Pattern),
        IIsTypeOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => !IsNull(comparison.LeftOperand) && !IsNull(comparison.RightOperand),
        IBinaryOperation binary => binary.Type?.SpecialType == SpecialType.System_Boolean,
        IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation lambda } } => lambda.Symbol.ReturnType.SpecialType == SpecialType.System_Boolean,
        _ => false,
    };

    // Through what the value, or a question asked of it, reaches the surrounding expression.
    private static bool PassesOn(IOperation child, IOperation parent) => parent switch
    {
        IConversionOperation or IParenthesizedOperation or IUnaryOperation or ICoalesceOperation or IConditionalAccessOperation or IConditionalOperation or ISwitchExpressionArmOperation => true,
        ISwitchExpressionOperation => true,
        IMemberReferenceOperation member => member.Instance == child,
        IArgumentOperation { Parent: IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean } call } argument => IsComparison(call) || IsReceiver(argument, call),
        IInvocationOperation call => call.Instance == child || child is IArgumentOperation,
        IBinaryOperation binary => binary.Type?.SpecialType != SpecialType.System_Boolean,
        _ => false,
    };

    // A comparison that has to be written as a call, such as one that says how to compare texts, is a comparison all the same.
    private static bool IsComparison(IInvocationOperation call) => call.TargetMethod.Name is "Equals" or "SequenceEqual" or "FixedTimeEquals";

    // What an extension method is called on is an argument to the compiler only.
    private static bool IsReceiver(IArgumentOperation argument, IInvocationOperation call) =>
        call.TargetMethod.IsExtensionMethod && argument.Parameter?.Ordinal == 0 && argument.Syntax is not ArgumentSyntax;

    private static bool IsPresenceTest(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => IsNull(constant.Value),
        INegatedPatternOperation negated => IsPresenceTest(negated.Pattern),
        IRecursivePatternOperation recursive => recursive.DeconstructionSubpatterns.IsEmpty && recursive.PropertySubpatterns.All(IsAnyLength),
        IDeclarationPatternOperation or IDiscardPatternOperation => true,
        _ => false,
    };

    private static bool IsAnyLength(IPropertySubpatternOperation property) =>
        property is { Member: IPropertyReferenceOperation { Property.Name: "Length" }, Pattern: IRelationalPatternOperation { OperatorKind: BinaryOperatorKind.GreaterThan, Value.ConstantValue: { HasValue: true, Value: 0 } } };

    private static bool IsNull(IOperation value) => value.ConstantValue is { HasValue: true, Value: null } || (value is IConversionOperation conversion && IsNull(conversion.Operand));
}
