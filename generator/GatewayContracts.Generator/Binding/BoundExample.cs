using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>An example with its keys, which a failed proof points at.</summary>
internal sealed record BoundExample(ExampleModel Model, Section Keys)
{
    public SourceSpan At(string key) => Keys.Find(key)?.Key.At ?? Keys.At;
}
