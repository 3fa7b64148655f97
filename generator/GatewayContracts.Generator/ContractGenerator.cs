using System.Collections.Immutable;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator;

/// <summary>
/// The pipeline: files → trees → bound gateways and contracts → models (no positions; they make sources) and
/// diagnostics (all the positions; an output of their own).
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var gatewayFiles = Files(context, SpecFile.IsGateway, "GatewayFile");
        var gatewayExtensions = gatewayFiles.Where(GatewayExtension.IsOne).WithTrackingName("GatewayExtension");
        var extended = gatewayFiles.Where(file => !GatewayExtension.IsOne(file));
        var gateways = extended
            .Combine(gatewayExtensions.Collect())
            .Select((pair, _) => (File: pair.Left, Extensions: GatewayExtension.Of(pair.Left, pair.Right)))
            .WithTrackingName("ExtendedGateway")
            .Select((pair, _) => PipelineSteps.Bind(pair.File, pair.Extensions))
            .WithTrackingName("BoundGateway");
        var unextended = gatewayExtensions
            .Combine(extended.Collect().Combine(gatewayExtensions.Collect()))
            .Select((pair, _) => PipelineSteps.Check(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName("GatewayExtensionDiagnostics");
        context.RegisterSourceOutput(unextended, static (output, found) => Report(output, found));
        var contractFiles = Files(context, SpecFile.IsContract, "ContractFile");
        var extensions = contractFiles.Where(Extension.IsOne).WithTrackingName("Extension").Collect();
        var headers = contractFiles
            .Select((file, _) => ContractHeader.Of(file))
            .WithTrackingName("ContractHeader")
            .Collect();
        var specs = gateways
            .Collect()
            .Combine(extensions)
            .Combine(headers)
            .Select((parts, _) => new ProjectSpecs(parts.Left.Left, parts.Left.Right, parts.Right))
            .WithTrackingName("ProjectSpecs");
        var contracts = contractFiles
            .Combine(specs)
            .Select((pair, _) => (File: pair.Left, VisibleSpecs: pair.Right.Around(pair.Left)))
            .WithTrackingName("VisibleSpecs")
            .Select((pair, _) => PipelineSteps.Bind(pair.File, pair.VisibleSpecs))
            .WithTrackingName("BoundContract");

        var clashes = gateways
            .Select((gateway, _) => DeclaredNames.Of(gateway))
            .WithTrackingName("GatewayNames")
            .Collect()
            .Combine(
                contracts
                    .Select((contract, _) => DeclaredNames.Of(contract))
                    .WithTrackingName("ContractNames")
                    .Collect()
            )
            .Select((names, _) => new NameClashes(names.Left.Concat(names.Right)))
            .WithTrackingName("NameClashes");

        var elsewhere = Elsewhere(context, gateways);

        var merchants = contracts
            .Select((contract, _) => MerchantUse.Of(contract))
            .WithTrackingName("MerchantUse")
            .Collect();
        var viewed = contracts
            .Select((contract, _) => ViewedContract.Of(contract))
            .WithTrackingName("ViewedContract")
            .Collect();
        var packaged = Packaged(context);
        var diagnostics = gateways
            .Combine(clashes)
            .Combine(merchants)
            .Combine(viewed.Combine(packaged))
            .SelectMany(
                (parts, _) =>
                    SpecCheck.Of(
                        parts.Left.Left.Left,
                        parts.Left.Left.Right,
                        parts.Left.Right,
                        parts.Right.Right.Contains(parts.Left.Left.Left.File.Path)
                            ? ImmutableArray<ViewedContract?>.Empty
                            : parts.Right.Left
                    )
            )
            .WithTrackingName("GatewayDiagnostics");
        context.RegisterSourceOutput(
            diagnostics,
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic())
        );
        var judged = contracts.Combine(clashes.Combine(elsewhere));
        diagnostics = judged
            .SelectMany(
                (pair, _) =>
                    pair
                        .Left.Diagnostics.Concat(pair.Right.Left.Of(pair.Left))
                        .Concat(MisplacedContract.Told(pair.Left, pair.Right.Right))
            )
            .WithTrackingName("ContractDiagnostics");
        context.RegisterSourceOutput(
            diagnostics,
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic())
        );
        var proofs = contracts.Select(PipelineSteps.Prove).WithTrackingName("ExampleProofs");
        context.RegisterSourceOutput(proofs, static (output, failed) => Report(output, failed));

        var models = judged
            .SelectMany((pair, _) => Generated(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName("ContractModel");
        var views = gateways
            .Combine(clashes)
            .Where(pair => pair.Left.Model?.Views.Count > 0 && pair.Right.IsFirst(pair.Left))
            .Combine(packaged)
            .Select((pair, _) => (pair.Left.Left.Model!, pair.Right.Contains(pair.Left.Left.File.Path)))
            .WithTrackingName("ViewingGateway")
            .Collect()
            .Combine(viewed)
            .Select((pair, _) => ViewedContract.Resolve(pair.Left, pair.Right))
            .WithTrackingName("Views");
        var sources = models
            .Select((contract, _) => PipelineSteps.Emit(contract.Model, contract.Path))
            .WithTrackingName("ContractSource");
        context.RegisterSourceOutput(sources, static (output, source) => source.AddTo(output));

        var fieldNames = models
            .Select((contract, _) => FieldNameSet.Of(contract.Model))
            .WithTrackingName("FieldNames")
            .Collect();
        var gatewayModels = gateways
            .Combine(clashes)
            .Where(pair => pair.Left.Model is not null && pair.Right.IsFirst(pair.Left))
            .Select((pair, _) => pair.Left)
            .Combine(elsewhere)
            .Where(pair => pair.Right.All(gateway => gateway.Name != pair.Left.Model!.Name))
            .Select((pair, _) => (Model: pair.Left.Model!, pair.Left.File.Path))
            .WithTrackingName("GatewayModel");
        var members = models
            .Select((contract, _) => ContractMembers.Of(contract.Model))
            .WithTrackingName("ContractMembers")
            .Collect();
        var merchantFields = models
            .Select((contract, _) => MerchantField.Of(contract.Model))
            .WithTrackingName("MerchantFields")
            .Collect();
        var gatewaySources = gatewayModels
            .Combine(fieldNames)
            .Select(
                (pair, _) => (pair.Left.Model, Names: FieldNameSet.Union(pair.Left.Model, pair.Right), pair.Left.Path)
            )
            .WithTrackingName("GatewayFieldNames")
            .Combine(members)
            .Select(
                (pair, _) =>
                    (
                        pair.Left.Model,
                        pair.Left.Names,
                        Members: ContractMembers.Of(pair.Left.Model, pair.Right),
                        pair.Left.Path
                    )
            )
            .WithTrackingName("GatewayMembers")
            .Combine(merchantFields)
            .Select(
                (pair, _) =>
                    (
                        pair.Left.Model,
                        pair.Left.Names,
                        pair.Left.Members,
                        Merchant: MerchantField.Union(pair.Left.Model, pair.Right),
                        pair.Left.Path
                    )
            )
            .WithTrackingName("GatewayMerchant")
            .Combine(views)
            .Select((pair, _) => (Gateway: pair.Left, Views: ViewResolution.Of(pair.Left.Model, pair.Right)))
            .WithTrackingName("GatewayViews")
            .Select(
                (pair, _) =>
                    PipelineSteps.Emit(
                        pair.Gateway.Model,
                        pair.Gateway.Names,
                        pair.Gateway.Members,
                        pair.Gateway.Merchant,
                        pair.Views,
                        pair.Gateway.Path
                    )
            )
            .WithTrackingName("GatewaySource");
        context.RegisterSourceOutput(gatewaySources, static (output, source) => source.AddTo(output));

        var standIns = models
            .Select((contract, _) => new GatewayReference(contract.Model.Gateway, contract.Model.Namespace))
            .WithTrackingName("GatewayReference")
            .Collect()
            .Combine(gatewayModels.Select((gateway, _) => gateway.Model.Name).WithTrackingName("GatewayName").Collect())
            .SelectMany((pair, _) => GatewayReference.Missing(pair.Left, pair.Right))
            .WithTrackingName("MissingGateway")
            .Select((missing, _) => PipelineSteps.EmitStandIn(missing))
            .WithTrackingName("StandInSource");
        context.RegisterSourceOutput(standIns, static (output, source) => source.AddTo(output));
    }

    /// <summary>
    /// The model of a contract whose names are its own, and whose gateway is generated here; nothing of others.
    /// </summary>
    private static IEnumerable<(ContractModel Model, string Path)> Generated(
        BoundContract contract,
        NameClashes clashes,
        EquatableArray<ReferencedGateway> elsewhere
    ) =>
        contract.Model is { } model
        && clashes.IsFirst(contract)
        && elsewhere.All(gateway => gateway.Name != model.Gateway)
            ? [(model, contract.Path)]
            : [];

    // Looked up again with every change of the code, and changed only with the references.
    private static IncrementalValueProvider<EquatableArray<ReferencedGateway>> Elsewhere(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<BoundGateway> gateways
    )
    {
        var everything = context
            .AnalyzerConfigOptionsProvider.Select(
                (options, _) =>
                    options.GlobalOptions.TryGetValue("build_property.GatewayContractsGenerate", out var value)
                    && value.Equals("true", StringComparison.OrdinalIgnoreCase)
            )
            .WithTrackingName("GenerateEverything");
        return gateways
            .Where(gateway => gateway.Model is not null)
            .Select((gateway, _) => new GatewayReference(gateway.Model!.Name, gateway.Model.Namespace))
            .WithTrackingName("DeclaredGateway")
            .Collect()
            .Combine(context.CompilationProvider)
            .Combine(everything)
            .Select((parts, _) => parts.Right ? default : ReferencedGateway.Find(parts.Left.Left, parts.Left.Right))
            .WithTrackingName("ReferencedGateways");
    }

    /// <summary>The gateway files that packages brought. Their views are for contracts that may not be here.</summary>
    private static IncrementalValueProvider<ImmutableArray<string>> Packaged(
        IncrementalGeneratorInitializationContext context
    ) =>
        context
            .AdditionalTextsProvider.Where(file => SpecFile.IsGateway(file.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => PackagedSpec.Is(pair.Left, pair.Right))
            .Select((pair, _) => pair.Left.Path)
            .WithTrackingName("PackagedGateway")
            .Collect();

    private static void Report(SourceProductionContext output, EquatableArray<SpecDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    private static IncrementalValuesProvider<YamlFile> Files(
        IncrementalGeneratorInitializationContext context,
        Func<string, bool> isOurs,
        string step
    ) =>
        context
            .AdditionalTextsProvider.Where(file => isOurs(file.Path))
            .Select(PipelineSteps.Read)
            .WithTrackingName(step);
}
