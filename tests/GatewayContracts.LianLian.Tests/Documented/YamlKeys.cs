using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Documented;

/// <summary>The values of keys. One that is empty counts as not written.</summary>
internal static class YamlKeys
{
    public static YamlMappingNode Root(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    public static string? Text(this YamlMappingNode keys, string key) =>
        keys.Value(key) is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    public static YamlMappingNode? Mapping(this YamlMappingNode keys, string key) => keys.Value(key) as YamlMappingNode;

    public static IEnumerable<YamlNode> List(this YamlMappingNode keys, string key) =>
        (keys.Value(key) as YamlSequenceNode)?.Children ?? [];

    private static YamlNode? Value(this YamlMappingNode keys, string key) =>
        keys.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
}
