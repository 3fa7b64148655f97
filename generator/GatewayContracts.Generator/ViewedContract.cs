using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator;

/// <summary>
/// What views can see of a contract. No positions and no documentation, so that an edit of those changes nothing here.
/// </summary>
/// <param name="Gateway">Null where it is not known; any may be meant.</param>
/// <param name="IsCertain">Nothing in the contract is wrong by which a field could have been lost.</param>
internal sealed record ViewedContract(string? Gateway, bool IsCertain, EquatableArray<ViewedMessage> Messages)
{
    /// <summary>Null of a contract that no view can see, with nothing wrong with it.</summary>
    public static ViewedContract? Of(BoundContract contract)
    {
        if (contract.Model is not { } model)
        {
            return contract.Diagnostics.Count == 0 ? null : new ViewedContract(null, false, default);
        }

        return contract.HasViews
            ? new ViewedContract(model.Gateway, contract.IsWhole, new(ViewedMessages.Of(model)))
            : null;
    }

    /// <summary>
    /// The interfaces of all gateways. Of a package's gateway a view with a field that no message has is left out: it
    /// is for contracts that the project did not take.
    /// </summary>
    public static EquatableArray<ViewModel> Resolve(
        IEnumerable<(GatewayModel Model, bool IsPackaged)> gateways,
        IEnumerable<ViewedContract?> contracts
    )
    {
        var messages = contracts.OfType<ViewedContract>().ToLookup(contract => contract.Gateway);
        return new(
            from gateway in gateways
            from view in gateway.Model.Views
            let resolved = ViewResolution.Of(
                gateway.Model.Name,
                view,
                messages[gateway.Model.Name].SelectMany(contract => contract.Messages)
            )
            where resolved.Members.Count >= (gateway.IsPackaged ? view.Fields.Count : 1)
            select resolved
        );
    }

    /// <summary>
    /// A field of a view that no message and no shared definition has. A shared one may belong to contracts that this
    /// project lacks.
    /// </summary>
    public static IEnumerable<SpecDiagnostic> Missing(BoundGateway gateway, IEnumerable<ViewedContract?> contracts)
    {
        List<ViewedContract> own =
        [
            .. contracts
                .OfType<ViewedContract>()
                .Where(contract => contract.Gateway is null || contract.Gateway == gateway.Name),
        ];
        if (gateway.Views.Count == 0 || own.Count == 0 || own.Any(contract => !contract.IsCertain))
        {
            yield break;
        }

        var names = new HashSet<string>(
            own.SelectMany(contract => contract.Messages)
                .SelectMany(message => message.Fields)
                .Select(field => field.WireName)
                .Concat(gateway.SharedFields.Names),
            StringComparer.Ordinal
        );
        foreach (var field in gateway.Views.SelectMany(view => view.Fields).Where(field => !names.Contains(field.Text)))
        {
            var near = NearestName.Of(field.Text, names.OrderBy(name => name, StringComparer.Ordinal));
            var hint = near is null ? "write one that several messages have" : $"did you mean `{near}`?";
            yield return new SpecDiagnostic(
                Descriptors.UnknownField,
                field.At,
                new EquatableArray<string>([field.Text, "any message", hint])
            );
        }
    }
}
