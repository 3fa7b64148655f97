using System.Globalization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>How values are shown to people: sensitive ones only by what they are and how long.</summary>
internal static class Masking
{
    /// <param name="contract">Null where the spec does not have the field.</param>
    public static string Show(FieldContract? contract, string value) =>
        contract switch
        {
            { Sensitivity: not Sensitivity.None } => string.Create(
                CultureInfo.InvariantCulture,
                $"({Word(contract.Sensitivity)}, {value.Length} characters)"
            ),

            // A nested value is not taken apart: what it holds of a person would have to be masked member by member.
            { Members.Count: > 0 } => string.Create(
                CultureInfo.InvariantCulture,
                $"({contract.Members.Count} members)"
            ),
            _ => QuotedText.Quote(value),
        };

    private static string Word(Sensitivity sensitivity) =>
        sensitivity switch
        {
            Sensitivity.Name => "name",
            Sensitivity.Card => "card",
            Sensitivity.IdNumber => "id number",
            Sensitivity.Phone => "phone",
            Sensitivity.Token => "token",
            _ => "secret",
        };
}
