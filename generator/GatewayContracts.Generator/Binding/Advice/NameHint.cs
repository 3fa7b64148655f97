namespace GatewayContracts.Generator.Binding;

/// <summary>What somebody should have written who wrote a name that is not known.</summary>
internal static class NameHint
{
    private const int MostListed = 24;

    /// <summary>The end of a sentence: the near name, or else what there is to choose from.</summary>
    public static string Of(string text, IEnumerable<string> names)
    {
        var known = names.Distinct().ToList();
        if (NameSpelling.Fault(text) is { } fault && known.Contains(NameSpelling.Clean(text)))
        {
            return $"it {fault}; write `{NameSpelling.Clean(text)}`";
        }

        if (NearestName.Of(text, known) is { } near)
        {
            return $"did you mean `{near}`?";
        }

        return known.Count switch
        {
            0 => "there is none to name",
            1 => $"write `{known[0]}`",
            <= MostListed => $"write one of {List(known)}",
            _ => $"write one of {List(known.Take(MostListed))} or others",
        };
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));
}
