using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Finds outcomes that leave open what happened, and are called a failure: by a default, by an arm of their own, or for
/// not being an answer.
/// </summary>
internal sealed class OutcomeCheck : UsageCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.OpenIsNotFailed);

    public override ImmutableArray<SyntaxKind> Kinds { get; } =
        ImmutableArray.Create(
            SyntaxKind.SwitchStatement,
            SyntaxKind.SwitchExpression,
            SyntaxKind.IfStatement,
            SyntaxKind.ConditionalExpression
        );

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types)
    {
        var tests = new OutcomeTests(types);
        return (operation, report) =>
        {
            foreach (var (place, cases) in Claims(operation, tests))
            {
                report(
                    Diagnostic.Create(
                        UsageDescriptors.OpenIsNotFailed,
                        place.GetLocation(),
                        Phrase.List(Names(cases), "or")
                    )
                );
            }
        };
    }

    private static IEnumerable<(SyntaxNode Place, OutcomeCases Open)> Claims(
        IOperation operation,
        OutcomeTests tests
    ) =>
        operation switch
        {
            ISwitchExpressionOperation choice when tests.IsOutcome(choice.Value) => OfArms(choice, tests),
            ISwitchOperation choice when tests.IsOutcome(choice.Value) => OfSections(choice, tests),
            IConditionalOperation choice when tests.OfCondition(choice.Condition).Outcome is not null => OfBranches(
                choice,
                tests
            ),
            _ => [],
        };

    private static IEnumerable<(SyntaxNode Place, OutcomeCases Open)> OfArms(
        ISwitchExpressionOperation choice,
        OutcomeTests tests
    )
    {
        var left = OutcomeCases.All;
        foreach (var arm in choice.Arms.Where(arm => arm.Guard is null))
        {
            var taken = tests.Of(arm.Pattern).Surely & left;
            left &= ~taken;
            if (
                (taken & OutcomeCases.Open) != 0
                && FailureClaim.In([arm.Value], [OutcomeTests.Variable(choice.Value), .. arm.Locals])
            )
            {
                yield return (arm.Pattern.Syntax, taken & OutcomeCases.Open);
            }
        }
    }

    private static IEnumerable<(SyntaxNode Place, OutcomeCases Open)> OfSections(
        ISwitchOperation choice,
        OutcomeTests tests
    )
    {
        var clauses = choice
            .Cases.SelectMany(section => section.Clauses)
            .OfType<IPatternCaseClauseOperation>()
            .Where(clause => clause.Guard is null)
            .ToList();
        var left = OutcomeCases.All;
        var taken = clauses.ToDictionary(
            clause => (IOperation)clause,
            clause =>
            {
                var cases = tests.Of(clause.Pattern).Surely & left;
                left &= ~cases;
                return cases;
            }
        );
        foreach (var section in choice.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                // The default takes what is left, wherever it stands.
                var open =
                    OutcomeCases.Open
                    & (
                        clause is IDefaultCaseClauseOperation ? left
                        : taken.TryGetValue(clause, out var cases) ? cases
                        : OutcomeCases.None
                    );
                if (
                    open != 0
                    && FailureClaim.In(section.Body, [OutcomeTests.Variable(choice.Value), .. section.Locals])
                )
                {
                    yield return (clause.Syntax, open);
                }
            }
        }
    }

    private static IEnumerable<(SyntaxNode Place, OutcomeCases Open)> OfBranches(
        IConditionalOperation choice,
        OutcomeTests tests
    )
    {
        var (outcome, holds, holdsNot) = tests.OfCondition(choice.Condition);
        var open = OutcomeCases.Open & ~TakenBefore(choice, outcome!, tests);
        var variable = OutcomeTests.Variable(outcome);
        if ((holds & open) != 0 && FailureClaim.In([choice.WhenTrue], [variable]))
        {
            yield return (choice.Condition.Syntax, holds & open);
        }

        var otherwise = choice.WhenFalse is { } written ? [written] : Rest(choice);
        if ((holdsNot & open) != 0 && FailureClaim.In(otherwise, [variable]))
        {
            yield return (choice.Condition.Syntax, holdsNot & open);
        }
    }

    /// <summary>The cases that never come to a condition, or were asked for before it.</summary>
    private static OutcomeCases TakenBefore(IConditionalOperation choice, IOperation outcome, OutcomeTests tests)
    {
        var taken = OutcomeCases.None;
        IOperation root = choice;
        for (
            var (child, parent) = ((IOperation)choice, choice.Parent);
            parent is not null;
            (child, parent) = (parent, parent.Parent)
        )
        {
            root = parent;
            if (
                parent is IConditionalOperation outer
                && tests.OfCondition(outer.Condition) is var test
                && OutcomeTests.IsSame(test.Outcome, outcome)
            )
            {
                taken |=
                    child == outer.WhenTrue ? test.HoldsNot
                    : child == outer.WhenFalse ? test.Holds
                    : OutcomeCases.None;
            }
        }

        foreach (var before in root.Descendants().Where(other => other.Syntax.Span.End <= choice.Syntax.SpanStart))
        {
            taken |= before switch
            {
                IConditionalOperation earlier
                    when tests.OfCondition(earlier.Condition) is var test
                        && OutcomeTests.IsSame(test.Outcome, outcome) => test.Holds,
                ISwitchOperation earlier when OutcomeTests.IsSame(earlier.Value, outcome) => OutcomeCases.All,
                _ => OutcomeCases.None,
            };
        }

        return taken;
    }

    // Where the branch leaves, what follows it is the other branch.
    private static IEnumerable<IOperation> Rest(IConditionalOperation choice) =>
        choice is { Syntax: IfStatementSyntax { Statement: var branch }, Parent: IBlockOperation block }
        && Last(branch)
            is ReturnStatementSyntax
                or ThrowStatementSyntax
                or ContinueStatementSyntax
                or BreakStatementSyntax
            ? block.Operations.SkipWhile(other => other != choice).Skip(1)
            : [];

    private static StatementSyntax? Last(StatementSyntax branch) =>
        branch is BlockSyntax block ? block.Statements.LastOrDefault() : branch;

    private static IEnumerable<string> Names(OutcomeCases cases)
    {
        if (cases.HasFlag(OutcomeCases.Unknown))
        {
            yield return nameof(OutcomeCases.Unknown);
        }

        if (cases.HasFlag(OutcomeCases.Pending))
        {
            yield return nameof(OutcomeCases.Pending);
        }
    }
}
