using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Proofs;

/// <summary>Holds an example against the rules of its message.</summary>
internal sealed class RuleProof(ReceivedExample received, MessageModel message, FaultLog log)
{
    public void Check()
    {
        foreach (var rule in message.Rules)
        {
            Check(rule);
        }
    }

    private void Check(RuleModel rule)
    {
        var present = rule.Fields.Count(IsPresent);
        switch (rule.Kind)
        {
            case RuleKind.AnyOf:
                Hold(present >= 1, "any_of", rule, "at least one of them must be present");
                break;
            case RuleKind.OneOf:
                Hold(present == 1, "one_of", rule, "exactly one of them must be present");
                break;
            case RuleKind.Together:
                Hold(
                    present == 0 || present == rule.Fields.Count,
                    "together",
                    rule,
                    "all of them are present, or none"
                );
                break;
            case RuleKind.NotBoth:
                Hold(present <= 1, "not_both", rule, "no more than one of them may be present");
                break;
            case RuleKind.Equal:
                Hold(
                    rule.Fields.Skip(1).All(other => IsEqual(rule.Fields[0], other)),
                    "equal",
                    rule,
                    "they must have the same value"
                );
                break;
            case RuleKind.RequireWhen when rule.When.All(Applies):
                Require(
                    rule,
                    "when "
                        + string.Join(
                            " and ",
                            rule.When.Select(condition =>
                                $"{condition.Field} is {string.Join(" or ", condition.Codes)}"
                            )
                        )
                );
                break;
            case RuleKind.RequireUnless when !rule.Unless.Any(IsPresent):
                Require(rule, $"unless {string.Join(" or ", rule.Unless)} is present");
                break;
        }
    }

    private void Hold(bool holds, string kind, RuleModel rule, string because)
    {
        if (!holds)
        {
            log.Add(kind, rule.Fields, because);
        }
    }

    private void Require(RuleModel rule, string when)
    {
        foreach (var field in rule.Fields.Where(field => !IsPresent(field)))
        {
            log.Add("require", field, "it is required " + when);
        }
    }

    private bool Applies(RuleCondition condition) =>
        received.Text(condition.Field) is { } text && condition.Codes.Contains(text);

    private bool IsPresent(string name) => received.IsPresent(Field(name));

    private bool IsEqual(string left, string right) =>
        (received.Text(left), received.Text(right)) switch
        {
            (null, null) => true,
            ({ } first, { } second) => ValueProof.IsSame(Field(left), first, second),
            _ => false,
        };

    private FieldModel Field(string name) => message.Fields.First(field => field.WireName == name);
}
