using System.Text.RegularExpressions;

namespace GatewayContracts.Language;

/// <summary>A spec's pattern: a regular expression that a whole value matches, without look-around.</summary>
internal sealed class ValuePattern
{
    private readonly string _pattern;

#if NET
    private readonly Regex _regex;

    /// <exception cref="ArgumentException">It is not such an expression.</exception>
    public ValuePattern(string pattern)
    {
        _pattern = pattern;
        _regex = new Regex(WholeOf(pattern), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    /// <summary>Whether the whole of a value matches; in time linear in the value's length.</summary>
    public bool Matches(ReadOnlySpan<char> value) => _regex.IsMatch(value);
#else
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(250);

    public ValuePattern(string pattern)
    {
        _pattern = pattern;
    }

    /// <summary>
    /// Whether the whole of a value matches. At run time a pattern runs without backtracking; here it may not finish,
    /// and what is written in an attribute may be no expression: neither proves anything about the value.
    /// </summary>
    public bool Matches(ReadOnlySpan<char> value)
    {
        try
        {
            return Regex.IsMatch(value.ToString(), WholeOf(_pattern), RegexOptions.CultureInvariant, s_patience);
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or ArgumentException)
        {
            return true;
        }
    }
#endif

    /// <summary>The expression that a whole value matches.</summary>
    public static string WholeOf(string pattern) => $@"\A(?:{pattern})\z";

    /// <summary>The pattern as the spec has it.</summary>
    public override string ToString() => _pattern;
}
