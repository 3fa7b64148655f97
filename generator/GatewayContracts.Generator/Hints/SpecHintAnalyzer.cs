using System.Collections.Immutable;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Generator.Hints;

/// <summary>
/// Says what works and is hardly meant. Errors are the generator's, for an analyzer is silent where the compiler stops early; each id has one reporter. A spec with errors gets no hints.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecHintAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.RequiredDefault, Descriptors.OutOfReach, Descriptors.IdleAfter, Descriptors.IdleRule, Descriptors.UnusedField, Descriptors.PrintedDate);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Guarded);
    }

    // What is thrown on a spec is a bug of ours that the generator tells, as an error at the file.
    private static void Guarded(AdditionalFileAnalysisContext context)
    {
        try
        {
            foreach (var hint in Of(context.AdditionalFile, context.Options.AdditionalFiles, context.CancellationToken))
            {
                context.ReportDiagnostic(hint.ToDiagnostic());
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
        }
    }

    /// <summary>The hints about one of the project's files.</summary>
    internal static IReadOnlyList<SpecDiagnostic> Of(AdditionalText file, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var problems = new Problems(file.Path);
        var specs = new SpecFiles(files, cancellation);
        if (SpecFile.IsGateway(file.Path))
        {
            Gateway(GatewayBinder.Bind(specs.Read(file)), specs, problems);
        }
        else if (SpecFile.IsContract(file.Path))
        {
            Contract(specs.Read(file), specs, problems);
        }

        return problems.Found;
    }

    private static void Gateway(BoundGateway gateway, SpecFiles specs, Problems problems)
    {
        if (gateway.Diagnostics.Count > 0 || gateway.Name is not { } name)
        {
            return;
        }

        FieldHints.Check(gateway.Fields, gateway.File.Path, problems);
        UnusedFields.Check(gateway, specs.ContractsOf(name), problems);
    }

    private static void Contract(YamlFile file, SpecFiles specs, Problems problems)
    {
        var contract = ContractBinder.Bind(file, specs.Around(file));
        if (!contract.IsWhole)
        {
            return;
        }

        foreach (var message in contract.Messages)
        {
            FieldHints.Check(message.Fields, file.Path, problems);
            RuleHints.Check(message, file.Root, problems);
        }
    }
}
