using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The gateway's field definitions, which the fields of contracts and their members start from.</summary>
internal sealed class SharedFields
{
    private readonly Dictionary<string, Section> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<YamlNode, string> _enums = [];

    public static SharedFields Empty => new();

    private readonly Dictionary<string, string> _outcomeEnums = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _fields.Keys;

    public void Add(string name, Section field) => _fields[name] = field;

    public Section? Find(string name) => _fields.TryGetValue(name, out var field) ? field : null;

    /// <summary>
    /// Remembers which enum a list of codes became: a field that takes over the list takes over the enum.
    /// </summary>
    public void AddEnum(YamlNode codes, string enumName) => _enums[codes] = enumName;

    public void AddOutcomeEnum(string wireName, string enumName) => _outcomeEnums[wireName] = enumName;

    public string? OutcomeEnum(string wireName) => _outcomeEnums.TryGetValue(wireName, out var name) ? name : null;

    public string? EnumOf(YamlNode codes) => _enums.TryGetValue(codes, out var name) ? name : null;
}
