using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The gateway's field definitions, which the fields of contracts and their members start from.</summary>
internal sealed class SharedFields
{
    private readonly Dictionary<string, Section> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<YamlNode, string> _enums = [];
    private readonly Dictionary<YamlNode, string> _objects = [];

    public static SharedFields Empty => new();

    private readonly Dictionary<string, string> _outcomeEnums = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _fields.Keys;

    public void Add(string name, Section field) => _fields[name] = field;

    public Section? Find(string name) => _fields.TryGetValue(name, out var field) ? field : null;

    /// <summary>
    /// Remembers which enum a list of codes became: a field that takes over the list takes over the enum.
    /// </summary>
    public void AddEnum(YamlNode codes, string enumName) => _enums[codes] = enumName;

    /// <summary>Remembers which class a table of members became: whoever takes over the table takes over the class.
    /// </summary>
    public void AddObject(YamlNode members, string typeName) => _objects[members] = typeName;

    public string? ObjectOf(YamlNode members) => _objects.TryGetValue(members, out var name) ? name : null;

    public void AddOutcomeEnum(string wireName, string enumName) => _outcomeEnums[wireName] = enumName;

    public string? OutcomeEnum(string wireName) => _outcomeEnums.TryGetValue(wireName, out var name) ? name : null;

    public string? EnumOf(YamlNode codes) => _enums.TryGetValue(codes, out var name) ? name : null;
}
