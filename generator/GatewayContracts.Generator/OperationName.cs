using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator;

/// <summary>
/// A contract's operation, for the gateway that lists all of them. The contract is null where it has none.
/// </summary>
internal sealed record OperationName(string Gateway, string? Contract)
{
    public static OperationName Of(ContractModel contract) =>
        new(contract.Gateway, contract.Operation is null ? null : contract.Name);

    public static EquatableArray<string> Of(GatewayModel gateway, IEnumerable<OperationName> operations) =>
        new(
            operations
                .Where(operation => operation.Gateway == gateway.Name)
                .Select(operation => operation.Contract)
                .OfType<string>()
                .OrderBy(name => name, StringComparer.Ordinal)
        );
}
