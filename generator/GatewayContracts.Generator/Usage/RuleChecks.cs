using System.Collections.Immutable;
using GatewayContracts.Language;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// The rules between the fields of a message that is created here. What the source does not decide is left to the
/// runtime.
/// </summary>
internal sealed class RuleChecks(CreatedMessage message, Action<Diagnostic> report)
{
    /// <summary>
    /// The property of a diagnostic that names the C# members to add: between those of which one suffices stands a bar,
    /// between those that are needed together a comma.
    /// </summary>
    public const string Candidates = nameof(Candidates);

    private const string OneSuffices = "|";
    private const string AllAreNeeded = ",";

    public void Run()
    {
        foreach (var rule in message.Shape.Rules)
        {
            Run(rule);
        }
    }

    private void Run(MessageRule rule)
    {
        if (!rule.When.All(Holds) || With(rule.Unless, Presence.Absent).Count < rule.Unless.Count)
        {
            return;
        }

        switch (RuleJudge.Judge(rule.Row, rule.Number, rule.Row.CountsValues ? Values(rule) : Members(rule)))
        {
            case RuleVerdict.TooFew:
                TooFew(rule);
                break;
            case RuleVerdict.TooMany:
                TooMany(rule);
                break;
        }
    }

    private MemberCount Members(MessageRule rule) =>
        MemberCount.Of([.. rule.Members.Select(member => message[member].Presence)]);

    private MemberCount Values(MessageRule rule)
    {
        var fields = All(rule.Members).ToList();
        var given = fields.Select(field => message[field.Name]).ToList();

        // Constants of different types may still be equal on the wire.
        var areComparable = fields.Select(field => field.Type).Distinct(SymbolEqualityComparer.Default).Count() == 1;
        var known = given
            .Where(value => value.Presence == Presence.Absent || (areComparable && value.Constant.HasValue))
            .Select(value => value.Presence == Presence.Absent ? null : value.Constant.Value)
            .ToList();
        var isHalfGiven = known.Contains(null) && given.Any(value => value.Presence == Presence.Present);
        var different = Math.Max(known.Distinct().Count(), isHalfGiven ? 2 : 1);
        return new MemberCount(given.Count, different, known.Count == given.Count ? different : given.Count);
    }

    private void TooFew(MessageRule rule)
    {
        var absent = With(rule.Members, Presence.Absent);
        if (rule.Row.IsConditional)
        {
            Missing(
                UsageDescriptors.RequiredByRule,
                AllAreNeeded,
                absent,
                Phrase.Fields(absent, "and"),
                Condition(rule)
            );
            return;
        }

        if (rule.Row.AllowsNone)
        {
            Missing(
                UsageDescriptors.NotTogether,
                AllAreNeeded,
                absent,
                Phrase.Fields(All(rule.Members), "and"),
                Names(absent)
            );
            return;
        }

        var present = With(rule.Members, Presence.Present);
        var lacking = rule.Row.Fewest(rule.Members.Count, rule.Number) - rule.Members.Count + absent.Count;
        Missing(
            UsageDescriptors.TooFewOfSeveral,
            OneSuffices,
            absent,
            rule.Row.SayQuantity(Phrase.Fields(All(rule.Members), "or"), Phrase.Number(rule.Number)),
            present.Count switch
            {
                0 => "none is",
                1 => $"only {Names(present)} is",
                _ => $"only {Names(present)} are",
            },
            Phrase.Count(lacking)
        );
    }

    private void TooMany(MessageRule rule)
    {
        if (rule.Row.CountsValues)
        {
            Report(
                UsageDescriptors.NotSameValue,
                PlaceOf(All(rule.Members)),
                null,
                Phrase.Fields(All(rule.Members), "and")
            );
            return;
        }

        var present = With(rule.Members, Presence.Present);
        Report(
            rule.Row == Rule.OneOf ? UsageDescriptors.SeveralOfOne : UsageDescriptors.TooManyOfSeveral,
            PlaceOf(present),
            null,
            rule.Row.SayQuantity(Phrase.Fields(All(rule.Members), "or"), Phrase.Number(rule.Number)),
            Names(present),
            Phrase.Count(rule.Row.Most(rule.Members.Count, rule.Number))
        );
    }

    private string Condition(MessageRule rule)
    {
        if (rule.When.Count == 0)
        {
            return $"unless {Phrase.Fields(All(rule.Unless), "or")} is given";
        }

        var conditions = rule.When.Select(condition =>
            $"`{message.Shape.Fields[condition.Member].Wire}` is "
            + $"{Phrase.List(condition.Values.Select(AttributeValues.Show), "or")}"
        );
        return "when " + string.Join(" and ", conditions);
    }

    private bool Holds(ValueCondition condition) =>
        message[condition.Member].Constant is { HasValue: true } constant && condition.Holds(constant.Value);

    private List<FieldShape> With(IEnumerable<string> members, Presence presence) =>
        [.. All(members).Where(field => message[field.Name].Presence == presence)];

    private IEnumerable<FieldShape> All(IEnumerable<string> members) =>
        members.Select(member => message.Shape.Fields[member]);

    private static string Names(IEnumerable<FieldShape> fields) =>
        Phrase.List(fields.Select(field => $"`{field.Wire}`"), "and");

    private void Missing(
        DiagnosticDescriptor descriptor,
        string between,
        List<FieldShape> fields,
        params object[] arguments
    ) => Report(descriptor, message.Head, string.Join(between, fields.Select(field => field.Name)), arguments);

    // The last of them that is written down; what starts with its constant is not.
    private Location PlaceOf(IEnumerable<FieldShape> fields) =>
        fields
            .Select(field => message[field.Name].Written?.Parent)
            .OfType<IOperation>()
            .OrderBy(assignment => assignment.Syntax.SpanStart)
            .LastOrDefault()
            ?.Syntax.GetLocation()
        ?? message.Head;

    private void Report(DiagnosticDescriptor descriptor, Location place, string? candidates, params object[] arguments)
    {
        var properties = candidates is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Candidates, candidates);
        report(Diagnostic.Create(descriptor, place, properties, [message.Shape.Name, .. arguments]));
    }
}
