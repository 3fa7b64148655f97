using System.Globalization;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

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
        var row = Rule.Find(rule.Name)!;
        if (row.IsConditional)
        {
            Require(row, rule);
        }
        else if (
            RuleJudge.IsBroken(
                row,
                rule.Number,
                row.CountsValues ? Values(rule) : rule.Fields.Count(IsPresent),
                rule.Fields.Count
            )
        )
        {
            log.Add(
                rule.Name,
                rule.Fields,
                row.SayOfThem(string.Format(CultureInfo.InvariantCulture, "{0}", rule.Number))
            );
        }
    }

    private void Require(Rule row, RuleModel rule)
    {
        if (!rule.When.All(Applies) || rule.Unless.Any(IsPresent))
        {
            return;
        }

        foreach (var field in rule.Fields.Where(field => RuleJudge.IsBroken(row, null, IsPresent(field) ? 1 : 0, 1)))
        {
            log.Add(rule.Name, field, row.SayOfThem(rule.Condition()));
        }
    }

    private int Values(RuleModel rule) =>
        rule.Fields.Skip(1).All(other => IsEqual(rule.Fields[0], other)) ? 1 : rule.Fields.Count;

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
