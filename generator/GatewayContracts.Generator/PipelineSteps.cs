using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Proofs;
using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator;

/// <summary>
/// The steps on one file, each kept from taking the others down: a generator that throws loses all it has made, and
/// says so only in a warning. What is thrown here is our bug, reported at the file.
/// </summary>
internal static class PipelineSteps
{
    public static YamlFile Read(AdditionalText file, CancellationToken cancellation) =>
        Try(
            () => YamlReader.Read(file.Path, file.GetText(cancellation), cancellation),
            exception => new YamlFile(
                file.Path,
                "",
                new YamlMapping([], SourceSpan.StartOf(file.Path)),
                false,
                [Bug(file.Path, exception)]
            )
        );

    public static BoundGateway Bind(YamlFile file) => Bind(file, default(EquatableArray<YamlFile>));

    /// <param name="extensions">The files that add to the gateway.</param>
    public static BoundGateway Bind(YamlFile file, EquatableArray<YamlFile> extensions) =>
        Try(
            () => GatewayBinder.Bind(file, extensions),
            exception =>
                UnknownGateway.Named(null) with
                {
                    File = file,
                    Diagnostics = new([.. file.Diagnostics, Bug(file.Path, exception)]),
                }
        );

    /// <summary>
    /// Without what it was made of: the pipeline keeps the contract, and only hints look at the rest.
    /// </summary>
    public static BoundContract Bind(YamlFile file, VisibleSpecs specs) =>
        Try(
            () => ContractBinder.Bind(file, specs) with { Messages = [] },
            exception => new BoundContract(
                file.Path,
                null,
                SourceSpan.StartOf(file.Path),
                default,
                [],
                new([.. file.Diagnostics, Bug(file.Path, exception)])
            )
        );

    public static EquatableArray<SpecDiagnostic> Check(
        YamlFile extension,
        IEnumerable<YamlFile> gateways,
        IEnumerable<YamlFile> extensions
    ) =>
        Try(
            () => GatewayExtension.Check(extension, gateways, extensions),
            exception => new EquatableArray<SpecDiagnostic>([Bug(extension.Path, exception)])
        );

    public static EquatableArray<SpecDiagnostic> Prove(BoundContract contract, CancellationToken cancellation) =>
        Try(
            () => ContractProof.Of(contract, cancellation),
            exception => new EquatableArray<SpecDiagnostic>([Bug(contract.Path, exception)])
        );

    public static GeneratedSource Emit(ContractModel contract, string path) =>
        Try(
            () => new GeneratedSource($"{contract.Gateway}.{contract.Name}.g.cs", ContractEmitter.Emit(contract), null),
            exception => new GeneratedSource("", "", Bug(path, exception))
        );

    public static GeneratedSource Emit(
        GatewayModel gateway,
        EquatableArray<string> fieldNames,
        EquatableArray<ContractMembers> members,
        EquatableArray<FieldModel> merchant,
        EquatableArray<ViewModel> views,
        string path
    ) =>
        Try(
            () =>
                new GeneratedSource(
                    $"{gateway.Name}.g.cs",
                    GatewayEmitter.Emit(gateway, fieldNames, members, merchant, views),
                    null
                ),
            exception => new GeneratedSource("", "", Bug(path, exception))
        );

    /// <summary>In a file whose name no gateway and no contract has, not even in another case.</summary>
    public static GeneratedSource EmitStandIn(GatewayReference missing) =>
        Try(
            () =>
                new GeneratedSource(
                    $"stand-in.{missing.File}.g.cs",
                    GatewayEmitter.Emit(UnknownGateway.Model(missing), default, default, default, default),
                    null
                ),
            exception => new GeneratedSource("", "", Bug("", exception))
        );

    private static T Try<T>(Func<T> step, Func<Exception, T> instead)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return instead(exception);
        }
    }

    private static SpecDiagnostic Bug(string path, Exception exception) =>
        new(
            Descriptors.Internal,
            SourceSpan.StartOf(path),
            new EquatableArray<string>([
                $"{exception.GetType().Name}: {exception.Message.Replace("\r", "").Replace('\n', ' ')}",
            ])
        );
}
