using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>Finds outcomes and opened messages that nobody looks at, also while they are still to come. A discard says that it is meant.</summary>
internal sealed class ResultCheck : UsageCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.ResultThrownAway);

    public override ImmutableArray<SyntaxKind> Kinds { get; } =
        ImmutableArray.Create(SyntaxKind.InvocationExpression, SyntaxKind.AwaitExpression, SyntaxKind.ConditionalAccessExpression, SyntaxKind.ObjectCreationExpression);

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types)
    {
        INamedTypeSymbol?[] results = [types.Find("GatewayContracts.Outcome`1"), types.Find("GatewayContracts.Opened`1")];
        return (value, report) =>
        {
            if (value.Parent is IExpressionStatementOperation && Result(value.Type, results) is { } result && !IsHandedOn(value.Syntax))
            {
                report(Diagnostic.Create(UsageDescriptors.ResultThrownAway, value.Syntax.GetLocation(), result));
            }
        };
    }

    // A lambda that is one expression is given to a method for what it does, which is often that it throws; whether it has a result is the method's to say.
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
        return whole.Parent is ArgumentSyntax { Parent: BaseArgumentListSyntax };
    }

    private static string? Result(ITypeSymbol? type, INamedTypeSymbol?[] results)
    {
        var awaited = Awaited(type);
        for (var found = awaited is IArrayTypeSymbol all ? all.ElementType : awaited; found is not null; found = found.BaseType)
        {
            if (found is INamedTypeSymbol { IsGenericType: true } generic && results.Contains(generic.OriginalDefinition, SymbolEqualityComparer.Default))
            {
                return generic.Name;
            }
        }

        return null;
    }

    private static ITypeSymbol? Awaited(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable", TypeArguments.Length: 1 } task ? task.TypeArguments[0] : type;
}
