using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>Objects and lists that are written in another way before they are signed.</summary>
internal static class NestedVariations
{
    private const string Aspect = "nested";

    public static IEnumerable<Variation> Of(VariationSource source)
    {
        if (!source.Base.Fields.Any(field => field.Value.Kind is WireKind.Object or WireKind.List))
        {
            return [];
        }

        return
        [
            Written("as they stand in the body", value => value.Text),
            Written("without spaces, members by name, nulls left out", NestedJson.Sorted),
            Written("without spaces, members as received, nulls left out", NestedJson.AsListed),
            Written("without spaces, members as received, nulls kept", new NestedWriter(Sorted: false).Write),
            Written("without spaces, members by name, nulls kept", new NestedWriter(Sorted: true).Write),
            Written(
                "with a space behind commas and colons, members as received",
                new NestedWriter(Sorted: false, Comma: ", ", Colon: ": ").Write
            ),
            Written(
                "with a space behind commas and colons, members by name",
                new NestedWriter(Sorted: true, Comma: ", ", Colon: ": ").Write
            ),
            Written(
                @"without spaces, members as received, slashes and letters beyond ASCII escaped (\/ and \u)",
                new NestedWriter(Sorted: false, EscapesAll: true).Write
            ),
            Written(
                @"without spaces, members by name, slashes and letters beyond ASCII escaped (\/ and \u)",
                new NestedWriter(Sorted: true, EscapesAll: true).Write
            ),
        ];
    }

    private static Variation Written(string words, Func<WireValue, string> write) =>
        new(
            Aspect,
            RepairKind.Nested,
            $"Objects and lists are signed {words}.",
            recipe =>
                recipe with
                {
                    Fields =
                    [
                        .. recipe.Fields.Select(field =>
                            field.Value.Kind is WireKind.Object or WireKind.List
                                ? new WireField(field.Name, WireValue.OfText(write(field.Value)))
                                : field
                        ),
                    ],
                }
        );
}
