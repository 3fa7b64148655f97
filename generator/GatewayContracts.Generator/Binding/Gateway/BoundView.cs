using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>A view that was understood, with the places for whoever compares it with the messages.</summary>
internal sealed record BoundView(DeclaredView Model, string Name, SourceSpan NameAt, IReadOnlyList<YamlScalar> Fields);
