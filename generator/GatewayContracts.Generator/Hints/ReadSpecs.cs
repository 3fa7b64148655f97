using System.Runtime.CompilerServices;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Hints;

/// <summary>
/// What was read of the specs, kept as long as their texts are: an editor compiles at every key stroke, and changes one
/// file at a time.
/// </summary>
internal sealed class ReadSpecs
{
    private readonly ConditionalWeakTable<AdditionalText, YamlFile> _files = new();
    private readonly ConditionalWeakTable<YamlFile, BoundGateway> _gateways = new();

    public YamlFile File(AdditionalText text, CancellationToken cancellation) =>
        _files.GetValue(text, one => YamlReader.Read(one.Path, one.GetText(cancellation), cancellation));

    public BoundGateway Gateway(YamlFile file, EquatableArray<YamlFile> extensions) =>
        extensions.Count == 0 ? _gateways.GetValue(file, GatewayBinder.Bind) : GatewayBinder.Bind(file, extensions);
}
