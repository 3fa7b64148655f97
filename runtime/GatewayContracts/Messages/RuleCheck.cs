using System.ComponentModel;

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

    /// <summary>At least one of some fields is present.</summary>
    public void AnyOf(params ReadOnlySpan<(string Field, bool Present)> fields) =>
        Hold("any_of", fields, Count(fields) >= 1, names => $"At least one of {names} must be present");

    /// <summary>Exactly one of some fields is present.</summary>
    public void OneOf(params ReadOnlySpan<(string Field, bool Present)> fields) =>
        Hold("one_of", fields, Count(fields) == 1, names => $"Exactly one of {names} must be present");

    /// <summary>All of some fields are present, or none.</summary>
    public void Together(params ReadOnlySpan<(string Field, bool Present)> fields) =>
        Hold(
            "together",
            fields,
            Count(fields) == 0 || Count(fields) == fields.Length,
            names => $"{names} go together: all are present, or none"
        );

    /// <summary>No more than one of some fields is present.</summary>
    public void NotBoth(params ReadOnlySpan<(string Field, bool Present)> fields) =>
        Hold("not_both", fields, Count(fields) <= 1, names => $"No more than one of {names} may be present");

    /// <summary>Fields have the same value.</summary>
    public void Equal(bool equal, params ReadOnlySpan<string> fields)
    {
        if (!equal)
        {
            _log.AddRule("equal", fields.ToArray(), names => $"{names} must have the same value");
        }
    }

    /// <summary>Fields are present because of others.</summary>
    /// <param name="because">When the rule asks for them, such as "when pay_type is 2 or 3".</param>
    public void Require(string because, params ReadOnlySpan<(string Field, bool Present)> fields)
    {
        foreach (var (field, present) in fields)
        {
            if (!present)
            {
                _log.AddRule("require", [field], name => $"{name} is required {because}");
            }
        }
    }

    private static int Count(ReadOnlySpan<(string Field, bool Present)> fields)
    {
        var present = 0;
        foreach (var field in fields)
        {
            present += field.Present ? 1 : 0;
        }

        return present;
    }

    private void Hold(
        string rule,
        ReadOnlySpan<(string Field, bool Present)> fields,
        bool holds,
        Func<string, string> sentence
    )
    {
        if (!holds)
        {
            _log.AddRule(rule, [.. fields.ToArray().Select(field => field.Field)], sentence);
        }
    }
}
