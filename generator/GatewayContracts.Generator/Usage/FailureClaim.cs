using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Whether code says that something failed: by the name of what it calls, gives or sets, or by a text. Only certain
/// cases count. A logged or thrown text claims nothing, and if the outcome itself is passed along, it can still be
/// distinguished.
/// </summary>
internal static class FailureClaim
{
    private static readonly string[] s_logs =
    [
        "Log",
        "Write",
        "Trace",
        "Debug",
        "Info",
        "Warn",
        "Error",
        "Fatal",
        "Verbose",
    ];

    public static bool In(IEnumerable<IOperation> code, IEnumerable<ISymbol?> outcome)
    {
        var all = code.ToList();
        var known = outcome.OfType<ISymbol>().ToList();
        return all.Any(Claims)
            && !all.SelectMany(part => part.DescendantsAndSelf())
                .Any(part =>
                    OutcomeTests.Variable(part) is { } used
                    && part is not IConversionOperation
                    && known.Contains(used, SymbolEqualityComparer.Default)
                    && !IsToShow(part)
                );
    }

    private static bool Claims(IOperation? code) =>
        code switch
        {
            { ConstantValue: { HasValue: true, Value: string text } } => FailureWords.AreIn(text),
            IConversionOperation conversion => Claims(conversion.Operand),
            IAwaitOperation wait => Claims(wait.Operation),
            IBlockOperation block => block.Operations.Any(Claims),
            IExpressionStatementOperation statement => Claims(statement.Operation),
            IReturnOperation given => Claims(given.ReturnedValue),
            ITryOperation attempt => Claims(attempt.Body),
            IUsingOperation used => Claims(used.Body),
            ISimpleAssignmentOperation { Value.ConstantValue: { HasValue: true, Value: bool set } } assignment => set
                && Claims(assignment.Target),
            ISimpleAssignmentOperation assignment => Claims(assignment.Value),
            IMemberReferenceOperation member => FailureWords.AreIn(member.Member.Name) || Claims(member.Instance),
            ILocalReferenceOperation local => FailureWords.AreIn(local.Local.Name),
            IInvocationOperation call => !IsLog(call)
                && !Leaves(call.TargetMethod)
                && (
                    (!IsPlatform(call.TargetMethod) && FailureWords.AreIn(call.TargetMethod.Name))
                    || call.Arguments.Any(argument => Claims(argument.Value))
                ),
            IObjectCreationOperation creation => (creation.Type is { } type && FailureWords.AreIn(type.Name))
                || creation.Arguments.Any(argument => Claims(argument.Value))
                || (creation.Initializer?.Initializers.Any(Claims) ?? false),
            IInterpolatedStringOperation text => FailureWords.AreIn(
                string.Concat(
                    text.Parts.OfType<IInterpolatedStringTextOperation>().Select(part => part.Text.ConstantValue.Value)
                )
            ),
            IBinaryOperation sum => Claims(sum.LeftOperand) || Claims(sum.RightOperand),
            ITupleOperation tuple => tuple.Elements.Any(Claims),
            _ => false,
        };

    // The outcome in a text for people is not handed on.
    private static bool IsToShow(IOperation outcome) =>
        outcome.Parent switch
        {
            IConversionOperation conversion => IsToShow(conversion),
            IInterpolationOperation => true,
            IInvocationOperation { TargetMethod.Name: "ToString" } => true,
            IPropertyReferenceOperation { Property.Name: "Message" or "Text" or "Code" } => true,
            _ => false,
        };

    private static bool IsLog(IInvocationOperation call) =>
        s_logs.Any(log => call.TargetMethod.Name.StartsWith(log, StringComparison.Ordinal));

    private static bool Leaves(IMethodSymbol method) =>
        method.ContainingType.Name.EndsWith("Assert", StringComparison.Ordinal)
        || method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DoesNotReturnAttribute");

    private static bool IsPlatform(ISymbol symbol) =>
        symbol.ContainingNamespace?.ToDisplayString() is { } space
        && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal));
}
