namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// The slips of a hand that types a key: a letter left out, two letters in the other order, the other case.
/// </summary>
internal static class Misspelling
{
    public static IEnumerable<string> Of(string key, Random random)
    {
        string[] slips =
        [
            Shorter(key, random.Next(key.Length)),
            Swapped(key, random.Next(key.Length)),
            char.IsUpper(key[0]) ? key.ToLowerInvariant() : key.ToUpperInvariant(),
        ];
        return slips.Where(slip => slip.Length > 0 && slip != key).Distinct();
    }

    private static string Shorter(string key, int at) => key.Remove(at, 1);

    private static string Swapped(string key, int at) =>
        at + 1 == key.Length ? key : key[..at] + key[at + 1] + key[at] + key[(at + 2)..];
}
