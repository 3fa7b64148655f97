using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>A field that was understood, with its row, for checks against other fields.</summary>
internal sealed record BoundField(FieldModel Model, FieldRow Row)
{
    public string Name => Model.WireName;

    /// <summary>
    /// Where to point about one key of the field: at its value, or at the field where the key is not written.
    /// </summary>
    public SourceSpan At(string key) => Row.Keys.Find(key)?.Value is { } value and not YamlFault ? value.At : Row.At;

    public void Report(
        Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor,
        SourceSpan at,
        params string[] arguments
    ) => Row.Problems.Report(descriptor, at, arguments);
}
