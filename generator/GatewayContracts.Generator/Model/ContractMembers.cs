namespace GatewayContracts.Generator.Model;

/// <summary>What a contract adds to its gateway's class, or takes from the gateway's file.</summary>
/// <param name="SharedTypes">The classes of the library's objects that its messages have.</param>
internal sealed record ContractMembers(
    string Gateway,
    string Contract,
    bool HasOperation,
    bool OwnsSignature,
    EquatableArray<string> SharedTypes
)
{
    public static ContractMembers Of(ContractModel contract) =>
        new(
            contract.Gateway,
            contract.Name,
            contract.Operation is not null,
            contract.OwnsSignature,
            new(contract.All().SelectMany(message => Shared(message.Fields)).Distinct())
        );

    public static EquatableArray<ContractMembers> Of(GatewayModel gateway, IEnumerable<ContractMembers> contracts) =>
        new(
            contracts
                .Where(contract => contract.Gateway == gateway.Name)
                .OrderBy(contract => contract.Contract, StringComparer.Ordinal)
        );

    private static IEnumerable<string> Shared(IEnumerable<FieldModel> fields) =>
        fields.SelectMany(field => field.HasSharedType ? [field.MemberType!] : Shared(field.Members));
}
