using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>An example with its keys, which a failed proof points at.</summary>
/// <param name="BreaksAt">The place of each entry of <c>breaks</c> that the model has.</param>
internal sealed record BoundExample(ExampleModel Model, Section Keys, IReadOnlyList<SourceSpan> BreaksAt)
{
    public SourceSpan At(string key) => Keys.Find(key)?.Key.At ?? Keys.At;
}
