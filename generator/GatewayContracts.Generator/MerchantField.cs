using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator;

/// <summary>
/// A contract's row of the merchant's field, without the parts for documentation. The gateway checks an account's id by
/// it.
/// </summary>
internal sealed record MerchantField(string Gateway, EquatableArray<FieldModel> Rows)
{
    public static MerchantField Of(ContractModel contract)
    {
        return new MerchantField(
            contract.Gateway,
            new(
                contract
                    .All()
                    .SelectMany(message => message.Fields.Where(field => field.Role == FieldRole.Merchant))
                    .Select(Constraints)
                    .Distinct()
            )
        );
    }

    public static EquatableArray<FieldModel> Union(GatewayModel gateway, IEnumerable<MerchantField> contracts) =>
        new(
            contracts
                .Where(contract => contract.Gateway == gateway.Name)
                .SelectMany(contract => contract.Rows)
                .Distinct()
        );

    private static FieldModel Constraints(FieldModel field) =>
        new()
        {
            WireName = field.WireName,
            PropertyName = field.WireName,
            Kind = field.Kind,
            DocumentedType = "",
            MinimumLength = field.MinimumLength,
            MaximumLength = field.MaximumLength,
            ExactLengths = field.ExactLengths,
            Format = field.Format,
            Pattern = field.Pattern,
            Fixed = field.Fixed,
        };
}
