using System.Globalization;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>
/// Fields of which no genuine value holds a separator of the sign string: what tells whose a message is and which
/// event, codes, constants, digits, numbers and dates. What an answer repeats is none of them: it is compared with the
/// question.
/// </summary>
internal static class ExactValue
{
    private static readonly DateTime SampleDate = new(1987, 12, 30, 23, 46, 58, DateTimeKind.Unspecified);

    public static bool Is(FieldModel field, ContractModel contract)
    {
        // Values without names are told apart by all that the spec says of each.
        if (
            contract.Signature.Source is not { } source
            || field.Signed == SignedState.Unsigned
            || new PairTemplate(source.Pair) is not { HasName: true } pair
        )
        {
            return false;
        }

        var joint = FieldBorders.Joint(pair, source.Separator);
        return joint.Length > 0 && (CanHold(field, joint) is { } canHold ? !canHold : IsName(field, contract));
    }

    /// <summary>Whether the field's own format has room for a separator; null where it is a text.</summary>
    private static bool? CanHold(FieldModel field, string joint) =>
        field.Kind switch
        {
            FieldKind.Code => field.Codes.Any(code => code.Code.Contains(joint)),
            FieldKind.Integer or FieldKind.Decimal => Has(FieldFormat.Decimal.Characters!, joint),
            FieldKind.Moment or FieldKind.Date => joint.All(char.IsDigit)
                || SampleDate.ToString(field.DatePattern, CultureInfo.InvariantCulture).Contains(joint),
            _ when field.Fixed is { } constant => constant.Contains(joint),
            _ when field.Format?.Characters is { } characters => Has(characters, joint),
            _ => null,
        };

    private static bool Has(string characters, string joint) => joint.All(unit => characters.IndexOf(unit) >= 0);

    private static bool IsName(FieldModel field, ContractModel contract) =>
        field.Role is FieldRole.Merchant or FieldRole.Algorithm or FieldRole.OutcomeCode
        || contract.Notification?.Identity.Contains(field.WireName) == true;
}
