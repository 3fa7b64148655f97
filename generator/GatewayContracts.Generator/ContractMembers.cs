using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator;

/// <summary>What a contract adds to its gateway's class, which lists it: an operation, a signature of its own.</summary>
internal sealed record ContractMembers(string Gateway, string Contract, bool HasOperation, bool OwnsSignature)
{
    public static ContractMembers Of(ContractModel contract) =>
        new(contract.Gateway, contract.Name, contract.Operation is not null, contract.OwnsSignature);

    public static EquatableArray<ContractMembers> Of(GatewayModel gateway, IEnumerable<ContractMembers> contracts) =>
        new(
            contracts
                .Where(contract => contract.Gateway == gateway.Name)
                .OrderBy(contract => contract.Contract, StringComparer.Ordinal)
        );
}
