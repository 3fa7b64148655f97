using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Finds switches over documented codes that forget the codes which the docs do not have. A default or a discard
/// counts, whatever it does.
/// </summary>
internal sealed class CodeSwitchCheck : UsageCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.UnrecognizedUnhandled);

    public override ImmutableArray<SyntaxKind> Kinds { get; } =
        ImmutableArray.Create(SyntaxKind.SwitchStatement, SyntaxKind.SwitchExpression);

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types) => Check;

    private static void Check(IOperation choice, Action<Diagnostic> report)
    {
        var value = choice is ISwitchOperation statement
            ? statement.Value
            : (choice as ISwitchExpressionOperation)?.Value;
        var type = value?.Type
            is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : value?.Type;
        if (
            CodeEnum.Of(type) is { Unrecognized: { } unrecognized } codes
            && !Patterns(choice).Any(pattern => Takes(pattern, unrecognized.ConstantValue))
            && !IsFollowedByTheRest(choice)
        )
        {
            report(
                Diagnostic.Create(UsageDescriptors.UnrecognizedUnhandled, Head(choice.Syntax), type!.Name, codes.Field)
            );
        }
    }

    /// <summary>
    /// What the arms ask of the value; null of one that takes all. An arm with a guard may let it pass.
    /// </summary>
    private static IEnumerable<IOperation?> Patterns(IOperation choice) =>
        choice switch
        {
            ISwitchOperation statement => statement
                .Cases.SelectMany(section => section.Clauses)
                .Where(clause => clause is not IPatternCaseClauseOperation { Guard: not null })
                .Select(clause =>
                    clause switch
                    {
                        ISingleValueCaseClauseOperation single => single.Value,
                        IPatternCaseClauseOperation pattern => pattern.Pattern,
                        _ => null,
                    }
                ),
            ISwitchExpressionOperation expression => expression
                .Arms.Where(arm => arm.Guard is null)
                .Select(arm => arm.Pattern),
            _ => [],
        };

    // Where every section leaves, what follows the switch is for the codes that no section takes.
    private static bool IsFollowedByTheRest(IOperation choice) =>
        choice is { Syntax: SwitchStatementSyntax statement, SemanticModel: { } model }
        && statement.Sections.All(section =>
            section.Statements.Count > 0
            && model.AnalyzeControlFlow(section.Statements.First(), section.Statements.Last())
                is { Succeeded: true, EndPointIsReachable: false } flow
            && !flow.ExitPoints.Any(exit => exit is BreakStatementSyntax leave && Left(leave) == statement)
        )
        && IsFollowed(statement);

    private static bool IsFollowed(SyntaxNode statement)
    {
        for (
            var (node, outer) = (statement, statement.Parent);
            outer is not null;
            (node, outer) = (outer, outer.Parent)
        )
        {
            IEnumerable<SyntaxNode> beside = outer switch
            {
                BlockSyntax block => block.Statements,
                SwitchSectionSyntax section => section.Statements,
                CompilationUnitSyntax file => file
                    .Members.OfType<GlobalStatementSyntax>()
                    .Where(global => global.Statement is not LocalFunctionStatementSyntax),
                _ => [],
            };
            var next = beside
                .SkipWhile(other => other != node)
                .Skip(1)
                .FirstOrDefault(other => other is not LocalFunctionStatementSyntax);
            if (next is not (null or BreakStatementSyntax or ContinueStatementSyntax))
            {
                return true;
            }

            // After the last statement of a loop comes its next round, and after that of a member nothing.
            if (
                next is ContinueStatementSyntax
                || outer
                    is not (
                        StatementSyntax
                        or SwitchSectionSyntax
                        or ElseClauseSyntax
                        or TryStatementSyntax
                        or CatchClauseSyntax
                        or FinallyClauseSyntax
                        or GlobalStatementSyntax
                        or CompilationUnitSyntax
                    )
                || outer
                    is ForStatementSyntax
                        or CommonForEachStatementSyntax
                        or WhileStatementSyntax
                        or DoStatementSyntax
                        or LocalFunctionStatementSyntax
            )
            {
                return false;
            }
        }

        return false;
    }

    private static SyntaxNode? Left(BreakStatementSyntax leave) =>
        leave
            .Ancestors()
            .FirstOrDefault(ancestor =>
                ancestor
                    is SwitchStatementSyntax
                        or ForStatementSyntax
                        or CommonForEachStatementSyntax
                        or WhileStatementSyntax
                        or DoStatementSyntax
            );

    private static bool Takes(IOperation? pattern, object? value) =>
        pattern switch
        {
            IConstantPatternOperation constant => Takes(constant.Value, value),
            INegatedPatternOperation negated => !Takes(negated.Pattern, value),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Takes(both.LeftPattern, value)
                && Takes(both.RightPattern, value),
            IBinaryPatternOperation either => Takes(either.LeftPattern, value) || Takes(either.RightPattern, value),
            IConversionOperation conversion when !conversion.ConstantValue.HasValue => Takes(conversion.Operand, value),
            { ConstantValue.HasValue: true } => Equals(pattern.ConstantValue.Value, value),
            _ => true,
        };

    private static Location Head(SyntaxNode choice) =>
        choice switch
        {
            SwitchStatementSyntax statement => Between(
                statement,
                statement.SwitchKeyword.SpanStart,
                statement.CloseParenToken.IsMissing || statement.CloseParenToken.Span.IsEmpty
                    ? statement.Expression.Span.End
                    : statement.CloseParenToken.Span.End
            ),
            SwitchExpressionSyntax expression => Between(
                expression,
                expression.SpanStart,
                expression.SwitchKeyword.Span.End
            ),
            _ => choice.GetLocation(),
        };

    private static Location Between(SyntaxNode node, int start, int end) =>
        Location.Create(node.SyntaxTree, TextSpan.FromBounds(start, end));
}
