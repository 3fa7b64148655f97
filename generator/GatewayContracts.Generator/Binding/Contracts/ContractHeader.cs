using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>What a contract file calls itself, before anything else of it is understood.</summary>
/// <param name="IsGateway">The file is a gateway's, in spite of its name.</param>
internal sealed record ContractHeader(string? Gateway, string? Contract, bool IsGateway = false)
{
    public static ContractHeader Of(YamlFile file) =>
        new(Text(file, "gateway"), Text(file, "contract"), FileKindMismatch.AsContract(file) is not null);

    /// <summary>The contract that a file adds to.</summary>
    public static ContractHeader Extended(YamlFile file) => new(Text(file, "gateway"), Text(file, "extends"));

    /// <summary>Whether two texts name one gateway. A difference in case is reported, and hides nothing else.</summary>
    public static bool IsGatewayName(string? left, string? right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether this is the contract that another file extends.</summary>
    public bool IsExtendedBy(ContractHeader extension) =>
        !IsGateway && Contract == extension.Contract && IsGatewayName(Gateway, extension.Gateway);

    public static string? Text(YamlFile file, string key) =>
        ((file.Root.Find(key) ?? Misspelt(file, key))?.Value as YamlScalar)?.Text;

    // The key that is meant counts as given, here as in the rest of the file.
    private static YamlEntry? Misspelt(YamlFile file, string key) =>
        file.Root.Entries.FirstOrDefault(entry =>
            !KeyList.Contract.Has(entry.Key.Text) && KeyHint.Meant(entry.Key.Text, KeyList.Contract) == key
        );
}
