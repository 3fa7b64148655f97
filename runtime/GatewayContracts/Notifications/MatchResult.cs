using System.Globalization;

namespace GatewayContracts;

/// <summary>
/// Whether a message says what the shop expects of it. Check it before you ship: a genuine signature proves who wrote
/// the amount, not that it is the amount of your order.
/// </summary>
public sealed class MatchResult
{
    private MatchResult(IReadOnlyList<FieldDifference> differences)
    {
        Differences = differences;
    }

    /// <summary>Whether every compared field is as expected.</summary>
    public bool Matches => Differences.Count == 0;

    /// <summary>The differences; empty if everything is as expected.</summary>
    public IReadOnlyList<FieldDifference> Differences { get; }

    /// <summary>Compares values; generated code calls it.</summary>
    /// <typeparam name="T">The message, whose contract says which values are sensitive.</typeparam>
    /// <param name="fields">The wire name, what is expected, and what was received.</param>
    public static MatchResult Of<T>(params ReadOnlySpan<(string Field, object Expected, object? Received)> fields)
        where T : class, IMessage<T>
    {
        var differences = new List<FieldDifference>();
        foreach (var (field, expected, received) in fields)
        {
            if (!expected.Equals(received))
            {
                differences.Add(
                    new FieldDifference(
                        field,
                        Show<T>(field, expected),
                        received is null ? "nothing" : Show<T>(field, received)
                    )
                );
            }
        }

        return new MatchResult(differences);
    }

    /// <summary>What is not as expected, in one line.</summary>
    public override string ToString() => Matches ? "As expected" : string.Join("; ", Differences);

    private static string Show<T>(string field, object value)
        where T : class, IMessage<T> =>
        Masking.Show(T.Contract.Find(field), Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}
