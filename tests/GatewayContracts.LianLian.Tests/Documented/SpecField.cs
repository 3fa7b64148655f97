using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Documented;

/// <summary>A row of a spec, with the library behind it, and what it says that the page prints.</summary>
internal sealed record SpecField(string Name, YamlMappingNode Keys, IReadOnlyList<SpecField> Members)
{
    public string Type => Keys.Text("type") ?? "";

    public bool IsRequired => Keys.Text("required") == "true";

    public string PrintedType => Printed?.Text("type") ?? Type;

    public bool IsPrintedRequired => Printed?.Text("required") is { } printed ? printed == "true" : IsRequired;

    /// <summary>
    /// Whether a page means this row by a name: the row's own, or the one that is said to be printed.
    /// </summary>
    public bool IsCalled(string name) => name == Name || name == Printed?.Text("field");

    private YamlMappingNode? Printed => Keys.Mapping("printed");

    /// <summary>
    /// The rows of a table. Each starts from the library's field of its name; an empty key takes away.
    /// </summary>
    public static IReadOnlyList<SpecField> Table(YamlMappingNode? table, YamlMappingNode library) =>
        table is null ? [] : [.. table.Children.Select(row => Of(row.Key.ToString(), row.Value, library))];

    private static SpecField Of(string name, YamlNode row, YamlMappingNode library)
    {
        var written = row as YamlMappingNode ?? [];
        var shared = library.Mapping(name) ?? [];
        var keys = new YamlMappingNode(shared.Where(key => !written.Children.ContainsKey(key.Key)).Concat(written));
        return new SpecField(name, keys, Table(keys.Mapping("fields"), library));
    }
}
