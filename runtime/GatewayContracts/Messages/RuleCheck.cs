using System.ComponentModel;
using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>The rules between fields. A field is present when it is neither null nor empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RuleCheck
{
    private readonly ViolationLog _log;

    internal RuleCheck(ViolationLog log)
    {
        _log = log;
    }

    /// <summary>A rule that counts how many of its fields are present.</summary>
    /// <param name="rule">Its name in the spec, such as <c>any_of</c>.</param>
    /// <exception cref="ArgumentException">The language has no such rule.</exception>
    public void Hold(string rule, params ReadOnlySpan<(string Field, bool Present)> fields) =>
        Hold(rule, given: null, fields);

    /// <inheritdoc cref="Hold(string, ReadOnlySpan{ValueTuple{string, bool}})"/>
    /// <param name="given">The number that the spec gives.</param>
    public void Hold(string rule, int? given, params ReadOnlySpan<(string Field, bool Present)> fields)
    {
        var known = Rule.Find(rule) ?? throw new ArgumentException($"The language has no rule {rule}.", nameof(rule));
        var present = 0;
        foreach (var field in fields)
        {
            present += field.Present ? 1 : 0;
        }

        if (RuleJudge.IsBroken(known, given, present, fields.Length))
        {
            _log.AddRule(
                known,
                [.. fields.ToArray().Select(field => field.Field)],
                string.Create(CultureInfo.InvariantCulture, $"{given}")
            );
        }
    }

    /// <summary>Fields have the same value.</summary>
    public void Equal(bool equal, params ReadOnlySpan<string> fields)
    {
        if (RuleJudge.IsBroken(Rule.Equal, null, equal ? 1 : fields.Length, fields.Length))
        {
            _log.AddRule(Rule.Equal, fields.ToArray());
        }
    }

    /// <summary>Fields are present because of others.</summary>
    /// <param name="applies">Whether the condition holds.</param>
    /// <param name="condition">The condition, such as "when pay_type is 2 or 3".</param>
    public void Require(bool applies, string condition, params ReadOnlySpan<(string Field, bool Present)> fields)
    {
        foreach (var (field, present) in fields)
        {
            if (applies && RuleJudge.IsBroken(Rule.Require, null, present ? 1 : 0, 1))
            {
                _log.AddRule(Rule.Require, [field], condition);
            }
        }
    }

    /// <summary>A field that comes with codes which the message does not have.</summary>
    /// <param name="because">When it comes, such as "when ret_code is 8888".</param>
    public void Only(string field, bool present, string because)
    {
        if (present)
        {
            _log.Add(ViolationKind.Rule, field, "only", null, $"only comes {because}");
        }
    }
}
