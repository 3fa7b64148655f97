using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>A view that was understood, with its places, for the comparison with the messages.</summary>
internal sealed record BoundView(DeclaredView Model, string Name, SourceSpan NameAt, IReadOnlyList<YamlScalar> Fields);
