using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator;

/// <summary>
/// The wire names of a contract's fields, for the gateway that needs those of all of them: joined text can be split at
/// any of them.
/// </summary>
internal sealed record FieldNameSet(string Gateway, EquatableArray<string> Names)
{
    public static FieldNameSet Of(ContractModel contract)
    {
        MessageModel?[] messages =
        [
            contract.Operation?.Request,
            contract.Operation?.Response,
            contract.Notification?.Message,
        ];
        return new FieldNameSet(
            contract.Gateway,
            Sorted(messages.SelectMany(message => message is null ? [] : WireNames(message.Fields)))
        );
    }

    public static EquatableArray<string> Union(GatewayModel gateway, IEnumerable<FieldNameSet> contracts) =>
        Sorted(
            gateway.LibraryNames.Concat(
                contracts.Where(set => set.Gateway == gateway.Name).SelectMany(set => set.Names)
            )
        );

    private static IEnumerable<string> WireNames(IEnumerable<FieldModel> fields) =>
        fields.SelectMany(field => WireNames(field.Members).Prepend(field.WireName));

    private static EquatableArray<string> Sorted(IEnumerable<string> names) =>
        new(names.Distinct().OrderBy(name => name, StringComparer.Ordinal));
}
