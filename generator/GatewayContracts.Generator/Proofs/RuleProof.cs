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

    private int Values(RuleModel rule)
    {
        List<FieldModel> fields = [.. rule.Fields.Select(Field)];
        var isByValue = EqualFields.ByValue(fields);
        return fields
            .Select(field =>
                received.Text(field.WireName) is { } text && isByValue
                    ? Value(field, text)
                    : received.Text(field.WireName)
            )
            .Distinct()
            .Count();
    }

    // A text that cannot be read is reported separately, and equals only itself.
    private static object Value(FieldModel field, string text) =>
        (
            field.Kind is FieldKind.Moment or FieldKind.Date
                ? DateText.Read(text.AsSpan(), field.DatePattern!)
                : (object?)DecimalText.Read(text)
        ) ?? text;

    private bool Applies(RuleCondition condition) =>
        received.Text(condition.Field) is { } text && condition.Codes.Contains(text);

    private bool IsPresent(string name) => received.IsPresent(Field(name));

    private FieldModel Field(string name) => message.Fields.First(field => field.WireName == name);
}
