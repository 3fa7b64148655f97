using System.Globalization;

namespace GatewayContracts.Language;

/// <summary>
/// A rule between the fields of a message: a row a rule. It allows from the fewest to the most members that may be
/// present; <c>equal</c> counts the different values in place of the members.
/// </summary>
internal sealed class Rule
{
    /// <summary>The bound is the number of members.</summary>
    private const int Every = int.MaxValue;

    /// <summary>The bound is the number that the spec gives.</summary>
    private const int Given = -1;

    public static readonly Rule AnyOf = Counting("any_of", "at least one of", fewest: 1);

    public static readonly Rule OneOf = Counting("one_of", "exactly one of", fewest: 1, most: 1);

    public static readonly Rule Together = new("together", fewest: Every)
    {
        AllowsNone = true,
        Sentence = "{0} go together: all are present, or none",
        SentenceOfThem = "all of them are present, or none",
    };

    public static readonly Rule AtMostOneOf = Counting("at_most_one_of", "no more than one of", most: 1);

    public static readonly Rule AtLeast = Counting("at_least", "at least {1} of", fewest: Given);

    public static readonly Rule Require = new("require", fewest: Every)
    {
        IsConditional = true,
        Sentence = "{0} is required {1}",
        SentenceOfThem = "it is required {1}",
    };

    public static readonly Rule Equal = new("equal", most: 1)
    {
        CountsValues = true,
        Sentence = "{0} must have the same value",
        SentenceOfThem = "they must have the same value",
    };

    /// <summary>In the order in which they are listed to people.</summary>
    public static readonly IReadOnlyList<Rule> All = [AnyOf, OneOf, Together, AtMostOneOf, AtLeast, Require, Equal];

    private readonly int _fewest;
    private readonly int _most;

    private Rule(string name, int fewest = 0, int most = Every)
    {
        Name = name;
        _fewest = fewest;
        _most = most;
    }

    /// <summary>The key in a spec, and the name in <c>breaks</c>, attributes and violations.</summary>
    public string Name { get; }

    /// <summary>Whether no member at all is allowed too.</summary>
    public bool AllowsNone { get; private init; }

    /// <summary>Whether the rule asks for its members under a condition, each for itself.</summary>
    public bool IsConditional { get; private init; }

    /// <summary>Whether the spec gives a number, and lists the members under <c>of</c>.</summary>
    public bool TakesNumber => _fewest == Given || _most == Given;

    /// <summary>Whether different values are counted, and not members that are present.</summary>
    public bool CountsValues { get; private init; }

    private string Sentence { get; init; } = "";

    private string SentenceOfThem { get; init; } = "";

    private string Quantity { get; init; } = "";

    public static Rule? Find(string? name)
    {
        foreach (var rule in All)
        {
            if (rule.Name == name)
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>The fewest that are allowed, of a number of members.</summary>
    /// <param name="given">The number that the spec gives; null where the rule takes none.</param>
    public int Fewest(int members, int? given) => Bound(_fewest, members, given);

    /// <summary>The most that are allowed, of a number of members.</summary>
    /// <inheritdoc cref="Fewest"/>
    public int Most(int members, int? given) => Bound(_most, members, given);

    /// <summary>What must hold, as a sentence without its full stop.</summary>
    /// <param name="names">The members, as people know them.</param>
    /// <param name="detail">The condition, or the number that the spec gives; empty where the rule has neither.</param>
    public string Say(string names, string detail = "") => Fill(Sentence, names, detail);

    /// <summary>What must hold, where the members have been named before.</summary>
    public string SayOfThem(string detail = "") => Fill(SentenceOfThem, "", detail);

    /// <summary>How many of the members a rule allows, such as "at least one of a or b".</summary>
    public string SayQuantity(string names, string detail) => Fill(Quantity + " {0}", names, detail);

    private static int Bound(int bound, int members, int? given) =>
        bound == Given ? given!.Value : Math.Min(bound, members);

    private static string Fill(string sentence, string names, string detail) =>
        string.Format(CultureInfo.InvariantCulture, sentence, names, detail);

    private static Rule Counting(string name, string quantity, int fewest = 0, int most = Every)
    {
        var verb = fewest == 0 ? "may" : "must";
        return new Rule(name, fewest, most)
        {
            Sentence = $"{char.ToUpperInvariant(quantity[0])}{quantity.Substring(1)} {{0}} {verb} be present",
            SentenceOfThem = $"{quantity} them {verb} be present",
            Quantity = quantity,
        };
    }
}
