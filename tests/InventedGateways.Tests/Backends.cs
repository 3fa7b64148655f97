namespace InventedGateways.Tests;

/// <summary>The two backends, each on either side of an exchange.</summary>
internal static class Backends
{
    private static readonly Dictionary<string, SignatureBackend> s_all = new(StringComparer.Ordinal)
    {
        ["platform"] = SignatureBackend.Platform,
        ["BouncyCastle"] = BouncyCastleSignatures.Instance,
    };

    public static SignatureBackend Named(string name) => s_all[name];

    /// <summary>Each algorithm with each backend at the shop and each at the gateway.</summary>
    public static TheoryData<string, string, string> With(params string[] algorithms)
    {
        var combinations = new TheoryData<string, string, string>();
        foreach (var algorithm in algorithms)
        {
            foreach (var shop in s_all.Keys)
            {
                foreach (var gateway in s_all.Keys)
                {
                    combinations.Add(algorithm, shop, gateway);
                }
            }
        }

        return combinations;
    }
}
