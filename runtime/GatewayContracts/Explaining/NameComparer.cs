using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>
/// Compares names in the orders that signers use by mistake. A culture's is written out for ASCII, so that it does not
/// depend on the machine.
/// </summary>
internal static class NameComparer
{
    public static IEnumerable<SignedField> Sort(
        IReadOnlyList<SignedField> received,
        NameOrder order,
        PairTemplate pair
    ) =>
        order switch
        {
            NameOrder.UpperCaseCodeUnits => received.OrderBy(field => field.Name, StringComparer.OrdinalIgnoreCase),
            NameOrder.Cultural => received.OrderBy(field => field.Name, Comparer<string>.Create(Culturally)),
            NameOrder.JoinedPairs => received.OrderBy(
                field => field.Name + pair.Between + field.Text,
                StringComparer.Ordinal
            ),
            NameOrder.Descending => received.OrderByDescending(field => field.Name, StringComparer.Ordinal),
            _ => received,
        };

    private static int Culturally(string left, string right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var difference = Weight(left[i]) - Weight(right[i]);
            if (difference != 0)
            {
                return difference;
            }
        }

        // The shorter first; of names that differ in case alone the one with the small letter.
        return left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(right, left);
    }

    private static int Weight(char unit) =>
        unit switch
        {
            >= '0' and <= '9' => 0x100 + unit,
            >= 'A' and <= 'Z' => 0x200 + char.ToLowerInvariant(unit),
            >= 'a' and <= 'z' => 0x200 + unit,
            < (char)0x80 => unit,
            _ => 0x300 + char.ToLowerInvariant(unit),
        };
}
