using GatewayContracts.LianLian.Tests.Documented;
using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>Sentences of a spec: one text, or one for each language.</summary>
internal static class DocText
{
    public const string English = "en";
    public const string Chinese = "zh";

    /// <summary>The text in a language; in English where there is none in it.</summary>
    public static string? Doc(this YamlMappingNode keys, string key, string language) =>
        keys.Mapping(key) is { } texts ? texts.Text(language) ?? texts.Text(English) : keys.Text(key);
}
