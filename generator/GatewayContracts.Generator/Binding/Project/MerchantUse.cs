using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Whether a contract's messages have the merchant field. No positions, so that moving text changes nothing here.
/// </summary>
/// <param name="Gateway">Null where it is not known; any may be meant.</param>
/// <param name="IsCertain">Nothing in the contract is wrong by which the field could have been lost.</param>
internal sealed record MerchantUse(string? Gateway, bool IsCertain, bool HasMerchant)
{
    /// <summary>Null of a file that has no messages of its own, and nothing wrong with it.</summary>
    public static MerchantUse? Of(BoundContract contract)
    {
        if (contract.Model is not { } model)
        {
            return contract.Diagnostics.Count == 0 ? null : new MerchantUse(null, false, false);
        }

        MessageModel?[] messages = [model.Operation?.Request, model.Operation?.Response, model.Notification?.Message];
        return new MerchantUse(
            model.Gateway,
            contract.IsWhole,
            messages.Any(message => message?.Fields.Any(field => field.Role == FieldRole.Merchant) == true)
        );
    }

    /// <summary>
    /// A merchant field that no message of a gateway's contracts has is a misspelt name: no merchant would ever be
    /// compared.
    /// </summary>
    public static IEnumerable<SpecDiagnostic> Missing(BoundGateway gateway, IEnumerable<MerchantUse?> uses)
    {
        var own = uses.OfType<MerchantUse>().Where(use => use.Gateway is null || use.Gateway == gateway.Name).ToList();
        if (own.Count > 0 && own.All(use => use.IsCertain && !use.HasMerchant))
        {
            var near = NearestName.Of(
                gateway.Merchant,
                gateway.SharedFields.Names.Where(name => name != gateway.Merchant)
            );
            var hint =
                (near is null ? "" : $"did you mean `{near}`? If not, ") + "add its row to the tables that have it";
            yield return new SpecDiagnostic(
                Descriptors.UnknownField,
                gateway.MerchantAt,
                new EquatableArray<string>([gateway.Merchant, "any message", hint])
            );
        }
    }
}
