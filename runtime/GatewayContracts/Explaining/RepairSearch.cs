namespace GatewayContracts.Explaining;

/// <summary>
/// Tries a message's texts with one departure from the contract, then with two, until one fits. Bounded by the number
/// of tries and by the bytes digested, and the same for the same message on every machine.
/// </summary>
/// <param name="mostAttempts">Texts tried at most, all signatures and keys together.</param>
internal sealed class RepairSearch(int mostAttempts)
{
    private const long MostBytes = 1L << 26;
    private const int MostReadingsInPairs = 2;

    private const int MostRepeats = 4;

    private long _bytes;
    private long _tries;

    /// <summary>Different texts tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>Whether the bound ended a search before everything was tried.</summary>
    public bool IsCut { get; private set; }

    /// <summary>
    /// The departures with which a text fits; empty where it fits as the contract says; null if nothing tried does.
    /// </summary>
    /// <param name="readings">The texts as the contract says; more than one where it leaves open what is
    /// signed.</param>
    public FoundRepair? Find(IReadOnlyList<TextRecipe> readings, IReadOnlyList<Variation> variations, TextJudge judge)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = AsTheContractSays(readings, judge, seen) ?? WithOne(readings, variations, judge, seen);
        return found
            ?? WithTwo(
                [.. readings.Take(1), .. readings.Skip(Math.Max(1, readings.Count - MostReadingsInPairs + 1))],
                variations,
                judge,
                seen
            );
    }

    /// <summary>Only the texts as the contract says.</summary>
    public FoundRepair? FindUnchanged(IReadOnlyList<TextRecipe> readings, TextJudge judge) =>
        AsTheContractSays(readings, judge, new HashSet<string>(StringComparer.Ordinal));

    private FoundRepair? AsTheContractSays(IReadOnlyList<TextRecipe> readings, TextJudge judge, HashSet<string> seen) =>
        readings
            .Where(reading => Fits(reading, judge, seen))
            .Select(reading => new FoundRepair(reading, reading, []))
            .FirstOrDefault();

    private FoundRepair? WithOne(
        IReadOnlyList<TextRecipe> readings,
        IReadOnlyList<Variation> variations,
        TextJudge judge,
        HashSet<string> seen
    )
    {
        foreach (var variation in variations)
        {
            foreach (var reading in readings)
            {
                if (variation.Apply(reading) is { } recipe && Fits(recipe, judge, seen))
                {
                    return new FoundRepair(reading, recipe, [variation.Repair]);
                }
            }
        }

        return null;
    }

    // Likely departures are early in the list, so pairs of likely ones come first: the pairs whose places have a small
    // sum.
    private FoundRepair? WithTwo(
        IReadOnlyList<TextRecipe> readings,
        IReadOnlyList<Variation> variations,
        TextJudge judge,
        HashSet<string> seen
    )
    {
        for (var sum = 1; sum <= (2 * variations.Count) - 3; sum++)
        {
            for (var first = Math.Max(0, sum - variations.Count + 1); first < sum - first; first++)
            {
                var (one, other) = (variations[first], variations[sum - first]);
                if (!one.GoesWith(other))
                {
                    continue;
                }

                foreach (var reading in readings)
                {
                    if (IsSpent())
                    {
                        return null;
                    }

                    if (one.Apply(reading) is { } half && other.Apply(half) is { } recipe && Fits(recipe, judge, seen))
                    {
                        return new FoundRepair(reading, recipe, [one.Repair, other.Repair]);
                    }
                }
            }
        }

        return null;
    }

    private bool Fits(TextRecipe recipe, TextJudge judge, HashSet<string> seen)
    {
        if (IsSpent())
        {
            return false;
        }

        _tries++;
        var digest = judge.DigestOf(recipe);
        _bytes +=
            recipe.Body.Length + recipe.Fields.Sum(field => (long)field.Name.Length + field.Value.Text.Length + 2);
        if (!seen.Add(Convert.ToBase64String(digest)))
        {
            return false;
        }

        Attempts++;
        return digest.AsSpan().SequenceEqual(judge.Wanted);
    }

    private bool IsSpent()
    {
        var isSpent = Attempts >= mostAttempts || _tries >= (long)MostRepeats * mostAttempts || _bytes >= MostBytes;
        IsCut |= isSpent;
        return isSpent;
    }
}
