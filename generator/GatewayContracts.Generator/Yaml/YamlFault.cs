using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>
/// Stands where a value could not be read. Its mistake is reported already: whoever meets it says nothing more.
/// </summary>
internal sealed class YamlFault(SourceSpan at) : YamlNode(at);
