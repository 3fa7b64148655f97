using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Finds outcomes and opened messages that are not used, including tasks of them. A discard says that this is intended.
/// </summary>
internal sealed class ResultCheck : UsageCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.ResultThrownAway);

    public override ImmutableArray<SyntaxKind> Kinds { get; } =
        ImmutableArray.Create(
            SyntaxKind.InvocationExpression,
            SyntaxKind.AwaitExpression,
            SyntaxKind.ConditionalAccessExpression,
            SyntaxKind.ObjectCreationExpression
        );

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types)
    {
        var results = new ResultTypes(types);
        return (value, report) =>
        {
            if (ThrownAway(value, results) is { } result)
            {
                report(Diagnostic.Create(UsageDescriptors.ResultThrownAway, value.Syntax.GetLocation(), result));
            }
        };
    }

    private static string? ThrownAway(IOperation value, ResultTypes results) =>
        value.Parent switch
        {
            IExpressionStatementOperation when !IsHandedOn(value.Syntax) => IsHandedIn(value, results)
                ? null
                : results.Of(value.Type) ?? AwaitedOnly(value, results),

            // As a task without a result it can still be awaited, and no more.
            IConversionOperation
            {
                IsImplicit: true,
                Type: INamedTypeSymbol { Name: "Task", IsGenericType: false },
                Parent: IVariableInitializerOperation
                    or IReturnOperation { Parent.Parent: not IAnonymousFunctionOperation }
            } when value is IInvocationOperation => results.Of(value.Type),
            _ => null,
        };

    private static string? AwaitedOnly(IOperation value, ResultTypes results)
    {
        var call = value is IAwaitOperation wait ? wait.Operation : value;
        return
            call
                is IInvocationOperation
                {
                    TargetMethod: { Name: "Wait" or "WaitAll" or "WhenAny" or "WaitAny", ContainingType.Name: "Task" }
                } waiting
            ? waiting
                .Arguments.SelectMany(argument => argument.Value.DescendantsAndSelf())
                .Append(waiting.Instance)
                .OfType<IInvocationOperation>()
                .Select(made => results.Of(made.Type))
                .FirstOrDefault(found => found is not null)
            : null;
    }

    // What is handed on to keep or to look at comes back from the method, and is not thrown away with it.
    private static bool IsHandedIn(IOperation value, ResultTypes results)
    {
        var call = value is IAwaitOperation wait ? wait.Operation : value;
        while (
            call
                is IInvocationOperation
                {
                    TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "WaitAsync",
                    Instance: { } task
                }
        )
        {
            call = task;
        }

        return call is IInvocationOperation { TargetMethod.ContainingType.Name: not "Task" } taking
            && (
                results.IsIn(taking.Instance?.Type)
                || IsExpectation(taking.Instance)
                || taking.Arguments.Any(argument => results.IsIn(Unconverted(argument.Value).Type))
            );
    }

    // What a test says of a stand-in: that it was called so, or was not.
    private static bool IsExpectation(IOperation? receiver) =>
        receiver is IInvocationOperation { TargetMethod.Name: var name }
        && (
            name.StartsWith("Received", StringComparison.Ordinal)
            || name.StartsWith("DidNotReceive", StringComparison.Ordinal)
        );

    private static IOperation Unconverted(IOperation value) =>
        value is IConversionOperation conversion ? Unconverted(conversion.Operand) : value;

    // A lambda that is one expression is given to a method for what it does, which is often that it throws; whether it
    // has a result is the method's to say.
    private static bool IsHandedOn(SyntaxNode value)
    {
        if (value.Parent is not LambdaExpressionSyntax lambda || lambda.ExpressionBody != value)
        {
            return false;
        }

        SyntaxNode whole = lambda;
        while (whole.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            whole = whole.Parent;
        }

        // The elements of a tuple are arguments to the syntax, and to nobody else.
        return whole.Parent is ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: var call } } && !IsLoop(call);
    }

    private static bool IsLoop(SyntaxNode? call) =>
        call
            is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
            }
        && name.StartsWith("ForEach", StringComparison.Ordinal);
}
