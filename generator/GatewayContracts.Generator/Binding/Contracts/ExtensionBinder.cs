using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// A file that extends a contract generates nothing itself: its fields, rules and examples are understood with the
/// contract's. What is judged here is whether they find it.
/// </summary>
internal static class ExtensionBinder
{
    public static BoundContract Bind(YamlFile file, VisibleSpecs specs)
    {
        var problems = new Problems(file.Path);

        // Its unknown keys never reach the contract, so they are reported here; those further in are reported with the
        // contract.
        var keys = Section.Read(file.Root, "the file", KeyList.Contract, problems);
        Extension.Check(keys, problems);
        ContradictionBinder.Check(keys, problems);
        Overrides.Check(file.Root, problems);
        var at = keys.Find("extends")?.Value.At ?? SourceSpan.StartOf(file.Path);
        if (keys.Scalar("extends") is { } name)
        {
            var extended = new ContractHeader(ContractHeader.Text(file, "gateway"), name.Text);
            if (!specs.Contracts.Any(contract => contract.IsExtendedBy(extended)))
            {
                Missing(keys, name, specs, problems);
            }
            else if (keys.Scalar("gateway") is { } gateway && InAnotherCase(gateway.Text, specs) is { } meant)
            {
                problems.Report(Descriptors.UnknownGateway, gateway.At, gateway.Text, $"did you mean `{meant}`?");
            }
        }

        var contract = ContractHeader.Extended(file);
        Extension.Twice(
            file,
            specs.ExtensionsOf(contract).Where(other => other.Path != file.Path),
            contract.Contract ?? "",
            problems
        );
        var diagnostics = file.Diagnostics.Concat(TruncationFilter.Excuse(problems.Found, file));
        return new BoundContract(file.Path, null, at, default, [], new EquatableArray<SpecDiagnostic>(diagnostics));
    }

    private static string? InAnotherCase(string gateway, VisibleSpecs specs)
    {
        var names = specs.Gateways.Select(known => known.Name).OfType<string>().ToList();
        return names.Contains(gateway)
            ? null
            : names.FirstOrDefault(name => ContractHeader.IsGatewayName(name, gateway));
    }

    private static void Missing(Section keys, YamlScalar name, VisibleSpecs specs, Problems problems)
    {
        if (keys.Scalar("gateway") is { } gateway)
        {
            var contracts = specs
                .Contracts.Where(header => header.Gateway == gateway.Text)
                .Select(header => header.Contract)
                .OfType<string>()
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToList();
            var gateways = specs.Gateways.Select(known => known.Name).OfType<string>().ToList();
            if (!gateways.Contains(gateway.Text) && NearestName.Of(gateway.Text, gateways) is { } near)
            {
                problems.Report(Descriptors.UnknownGateway, gateway.At, gateway.Text, $"did you mean `{near}`?");
                return;
            }

            var hint =
                contracts.Count == 0
                    ? "the gateway has none here, so add the contract's file, or write the name of the gateway "
                        + "that has it"
                    : NameHint.Of(name.Text, contracts);
            problems.Report(Descriptors.NothingToExtend, name.At, name.Text, gateway.Text, hint);
        }
        else if (!keys.Has("gateway"))
        {
            problems.Report(
                Descriptors.MissingKey,
                keys.Find("extends")!.Key.At,
                "A contract file",
                "gateway",
                "write the name that the gateway's file gives, such as `gateway: ExamplePay`"
            );
        }
    }
}
