using System.Collections.Immutable;
using GatewayContracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// The rules between the fields of a message that is created here. What the source does not decide is left to the
/// runtime.
/// </summary>
internal sealed class RuleChecks(CreatedMessage message, Action<Diagnostic> report)
{
    /// <summary>The property of a diagnostic that names the C# members of which one is to be added.</summary>
    public const string Candidates = nameof(Candidates);

    public void Run()
    {
        foreach (var rule in message.Shape.Rules)
        {
            Run(rule);
        }
    }

    private void Run(MessageRule rule)
    {
        var absent = With(rule.Members, Presence.Absent);
        var present = With(rule.Members, Presence.Present);
        switch (rule.Kind)
        {
            case RuleKind.AnyOf or RuleKind.OneOf when absent.Count == rule.Members.Count:
                Missing(
                    rule.Kind == RuleKind.AnyOf ? UsageDescriptors.NoneOfAny : UsageDescriptors.NoneOfOne,
                    absent,
                    Phrase.Fields(absent, "or")
                );
                break;
            case RuleKind.OneOf or RuleKind.NotBoth when present.Count > 1:
                Report(
                    rule.Kind == RuleKind.OneOf ? UsageDescriptors.SeveralOfOne : UsageDescriptors.SeveralOfNotBoth,
                    PlaceOf(present),
                    null,
                    Phrase.Fields(All(rule.Members), "or"),
                    Names(present)
                );
                break;
            case RuleKind.Together when present.Count > 0 && absent.Count > 0:
                Missing(UsageDescriptors.NotTogether, absent, Phrase.Fields(All(rule.Members), "and"), Names(absent));
                break;
            case RuleKind.RequireWhen when absent.Count > 0 && rule.When.All(Holds):
                var when = rule.When.Select(condition =>
                    $"`{message.Shape.Fields[condition.Member].Wire}` is "
                    + $"{Phrase.List(condition.Values.Select(AttributeValues.Show), "or")}"
                );
                Missing(
                    UsageDescriptors.RequiredByRule,
                    absent,
                    Phrase.Fields(absent, "and"),
                    "when " + string.Join(" and ", when)
                );
                break;
            case RuleKind.RequireUnless
                when absent.Count > 0 && With(rule.Unless, Presence.Absent).Count == rule.Unless.Count:
                Missing(
                    UsageDescriptors.RequiredByRule,
                    absent,
                    Phrase.Fields(absent, "and"),
                    $"unless {Phrase.Fields(All(rule.Unless), "or")} is given"
                );
                break;
            case RuleKind.Equal
                when rule.Members.Select(member => message[member].Constant).ToList() is var values
                    && values.All(value => value.HasValue):
                if (values.Select(value => value.Value is "" ? null : value.Value).Distinct().Count() > 1)
                {
                    Report(
                        UsageDescriptors.NotSameValue,
                        PlaceOf(All(rule.Members)),
                        null,
                        Phrase.Fields(All(rule.Members), "and")
                    );
                }

                break;
        }
    }

    private bool Holds(ValueCondition condition) =>
        message[condition.Member].Constant is { HasValue: true } constant && condition.Holds(constant.Value);

    private List<FieldShape> With(IEnumerable<string> members, Presence presence) =>
        [.. All(members).Where(field => message[field.Name].Presence == presence)];

    private IEnumerable<FieldShape> All(IEnumerable<string> members) =>
        members.Select(member => message.Shape.Fields[member]);

    private static string Names(IEnumerable<FieldShape> fields) =>
        Phrase.List(fields.Select(field => $"`{field.Wire}`"), "and");

    private void Missing(DiagnosticDescriptor descriptor, List<FieldShape> fields, params object[] arguments) =>
        Report(descriptor, message.Head, string.Join(",", fields.Select(field => field.Name)), arguments);

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
