using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>
/// In place of a value that could not be read. Its mistake is reported already, so its readers report nothing more.
/// </summary>
internal sealed class YamlFault(SourceSpan at) : YamlNode(at);
