using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>One value of an extending file that takes the place of another.</summary>
/// <param name="Entry">The key with its new value.</param>
/// <param name="Before">What the value was; null where nothing was said.</param>
/// <param name="Was">What the file says that it was; null where it does not say.</param>
internal sealed record Override(YamlEntry Entry, YamlNode? Before, YamlEntry? Was);
