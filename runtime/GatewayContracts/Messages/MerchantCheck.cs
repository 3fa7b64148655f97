using System.ComponentModel;

namespace GatewayContracts.Metadata;

/// <summary>
/// Checks a merchant's id against the constraints of its field in a gateway's contracts, before there is a message.
/// Generated code calls it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MerchantCheck
{
    /// <summary>
    /// How the id breaks the constraints, one sentence each. No sentence shows the id, because an invalid id may be a
    /// secret.
    /// </summary>
    /// <param name="field">The wire name of the field.</param>
    /// <param name="merchant">The account's id.</param>
    /// <param name="check">Calls the check of each constraint.</param>
    public static IReadOnlyList<string> Run(string field, string merchant, Action<MessageCheck, string> check)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(merchant);
        ArgumentNullException.ThrowIfNull(check);
        var found = new MessageCheck([new FieldContract(field) { Sensitivity = Sensitivity.Secret }], verdict: null);
        check(found, merchant);
        return
        [
            .. found
                .Violations.Select(violation =>
                    $"The merchant's id does not fit the gateway's spec: {violation.Message}"
                )
                .Distinct(),
        ];
    }
}
