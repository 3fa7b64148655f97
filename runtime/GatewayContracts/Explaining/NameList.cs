using System.Globalization;

namespace GatewayContracts.Explaining;

/// <summary>Names in a sentence: a few, and how many more.</summary>
internal static class NameList
{
    private const int MostNamed = 4;

    public static string Of(IEnumerable<string> names)
    {
        List<string> all = [.. names];
        return all.Count <= MostNamed
            ? string.Join(", ", all)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(", ", all.Take(MostNamed))} and {all.Count - MostNamed} more"
            );
    }
}
