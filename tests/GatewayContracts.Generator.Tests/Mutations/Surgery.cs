namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// Cuts entries and items out of a text, doubles them and puts others in their place, so that all else stays as it is.
/// </summary>
internal static class Surgery
{
    public static string Without(string text, SpecSite site) =>
        (site.Previous, site.Next) switch
        {
            (_, { } next) => text.Remove(site.Whole.Start, next - site.Whole.Start),
            ({ } previous, null) => text.Remove(previous, site.Whole.End - previous),
            _ => text.Remove(site.Whole.Start, site.Whole.Length),
        };

    /// <summary>The entry stands a second time behind itself.</summary>
    public static (string Text, int Second) Twice(string text, SpecSite site)
    {
        var between =
            site.Column is not { } column ? ", "
            : site.IsEntry ? "\n" + new string(' ', column)
            : "\n" + new string(' ', column - 2) + "- ";
        return (
            text.Insert(site.Whole.End, between + text[site.Whole.Start..site.Whole.End]),
            site.Whole.End + between.Length
        );
    }

    /// <summary>Another key, in the same quotes if there are any.</summary>
    public static string WithKey(string text, SpecSite site, string key)
    {
        var written = text[site.KeyAt.Start..site.KeyAt.End];
        return text.Remove(site.KeyAt.Start, site.KeyAt.Length)
            .Insert(site.KeyAt.Start, written.Replace(site.Key, key, StringComparison.Ordinal));
    }

    /// <summary>Another value; its further lines are indented to belong to it.</summary>
    public static string WithValue(string text, SpecSite site, string value)
    {
        var start = site.IsEntry ? text.IndexOf(':', site.KeyAt.End) + 1 : site.ValueAt.Start;
        var indented = value.Replace("\n", "\n" + new string(' ', (site.Column ?? 0) + 4), StringComparison.Ordinal);
        return text.Remove(start, site.ValueAt.End - start).Insert(start, site.IsEntry ? " " + indented : indented);
    }
}
