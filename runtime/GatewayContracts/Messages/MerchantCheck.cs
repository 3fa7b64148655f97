using System.ComponentModel;

namespace GatewayContracts.Metadata;

/// <summary>
/// Checks a merchant's id by what a gateway's contracts say of its field, before there is a message. Generated code
/// calls it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MerchantCheck
{
    /// <summary>
    /// In what the id breaks it, a sentence each; none shows the id, for what cannot be a merchant's may be a secret.
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
