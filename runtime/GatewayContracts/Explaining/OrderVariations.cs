using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>Other orders of the names.</summary>
internal static class OrderVariations
{
    private const string Aspect = "order";

    public static IEnumerable<Variation> Of(VariationSource source)
    {
        foreach (
            var order in new[] { FieldOrder.CodeUnits, FieldOrder.LowerCaseCodeUnits, FieldOrder.AsListed }.Where(
                order => order != source.Base.Form!.Order
            )
        )
        {
            yield return Ordered(
                source,
                Words(order),
                recipe => recipe with { Form = Forms.Ordered(recipe.Form!, order) }
            );
        }

        foreach (var order in Enum.GetValues<NameOrder>().Where(order => order != NameOrder.OfContract))
        {
            yield return Ordered(source, Words(order), recipe => recipe with { Order = order });
        }
    }

    private static Variation Ordered(VariationSource source, string words, Func<TextRecipe, TextRecipe> apply) =>
        new(
            Aspect,
            RepairKind.Order,
            $"The names are sorted {words}; the contract has them {Words(source.Base.Form!.Order)}.",
            apply
        );

    private static string Words(FieldOrder order) =>
        order switch
        {
            FieldOrder.CodeUnits => "by code unit, capitals before small letters",
            FieldOrder.LowerCaseCodeUnits => "by code unit in lower case",
            _ => "as the docs list them",
        };

    private static string Words(NameOrder order) =>
        order switch
        {
            NameOrder.UpperCaseCodeUnits => "by code unit in upper case, which puts _ behind the letters",
            NameOrder.Cultural => "as a culture sorts words",
            NameOrder.AsReceived => "as they stand in the message",
            NameOrder.JoinedPairs => "together with their values, as whole pairs",
            _ => "in descending order",
        };
}
