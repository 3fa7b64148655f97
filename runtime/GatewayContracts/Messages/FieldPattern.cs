using System.ComponentModel;
using System.Text.RegularExpressions;
using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>A spec's pattern: it matches a whole value, in time linear in the value's length.</summary>
/// <param name="pattern">The regular expression, without look-around and backreferences.</param>
/// <exception cref="ArgumentException">It is no such expression.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldPattern(string pattern)
{
    private readonly Regex _regex = new(
        WholePattern.Of(pattern ?? throw new ArgumentNullException(nameof(pattern))),
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    /// <summary>Whether the whole of a value matches.</summary>
    public bool Matches(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return _regex.IsMatch(value);
    }

    /// <summary>The pattern as the spec has it.</summary>
    public override string ToString() => pattern;
}
