using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// What a file declares to the world: its gateway or contract, and the types that come from it. No positions, so that
/// moving text changes nothing here.
/// </summary>
/// <param name="Subject">The gateway, or gateway and contract: it names the generated file. Empty where nothing is
/// generated.</param>
internal sealed record DeclaredNames(string Path, string Subject, bool IsGateway, EquatableArray<string> Types)
{
    public static DeclaredNames Of(BoundGateway gateway) =>
        new(
            gateway.File.Path,
            gateway.Name ?? "",
            true,
            new EquatableArray<string>(gateway.Types.Select(type => Qualified(gateway.Namespace, type.Name)))
        );

    public static DeclaredNames Of(BoundContract contract) =>
        contract.Model is not { } model
            ? new DeclaredNames(contract.Path, "", false, default)
            : new DeclaredNames(
                contract.Path,
                model.Gateway + "." + model.Name,
                false,
                new EquatableArray<string>(contract.Types.Select(type => Qualified(model.Namespace, type.Name)))
            );

    public static string Qualified(string space, string type) => space + "." + type;
}
