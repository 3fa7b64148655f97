using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator;

/// <summary>
/// The diagnostics of a build for specs, without a build: the steps of <see cref="ContractGenerator"/> that report, on
/// all files at once. It does not know what referenced projects generate, so it reports nothing about that.
/// </summary>
internal static class SpecCheck
{
    public static IReadOnlyList<SpecDiagnostic> Run(SpecReading specs, CancellationToken cancellation)
    {
        var names = specs.Gateways.Select(DeclaredNames.Of).Concat(specs.Contracts.Select(DeclaredNames.Of));
        var clashes = new NameClashes(names);
        List<MerchantUse?> merchants = [.. specs.Contracts.Select(MerchantUse.Of)];
        List<ViewedContract?> viewed = [.. specs.Contracts.Select(ViewedContract.Of)];
        return
        [
            .. specs.Gateways.SelectMany(gateway => Of(gateway, clashes, merchants, viewed)),
            .. specs.OfExtensions,
            .. specs.Contracts.SelectMany(contract => contract.Diagnostics.Concat(clashes.Of(contract))),
            .. specs.Contracts.SelectMany(contract => PipelineSteps.Prove(contract, cancellation)),
        ];
    }

    /// <summary>The diagnostics of a gateway's file, by itself and together with all contracts.</summary>
    public static IEnumerable<SpecDiagnostic> Of(
        BoundGateway gateway,
        NameClashes clashes,
        IEnumerable<MerchantUse?> merchants,
        IEnumerable<ViewedContract?> viewed
    ) =>
        gateway
            .Diagnostics.Concat(clashes.Of(gateway))
            .Concat(MerchantUse.Missing(gateway, merchants))
            .Concat(ViewedContract.Missing(gateway, viewed));
}
