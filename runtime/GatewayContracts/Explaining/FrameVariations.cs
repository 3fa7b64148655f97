namespace GatewayContracts.Explaining;

/// <summary>What is before and after the text.</summary>
internal static class FrameVariations
{
    private const string End = "end";

    public static IEnumerable<Variation> Of(VariationSource source)
    {
        yield return new Variation(
            End,
            RepairKind.LineEnds,
            "A line feed follows the text.",
            recipe => recipe with { After = "\n" }
        );
        yield return new Variation(
            End,
            RepairKind.LineEnds,
            "CR LF follows the text.",
            recipe => recipe with { After = "\r\n" }
        );
        yield return new Variation(
            "beginning",
            RepairKind.ByteOrderMark,
            "A byte order mark stands before the text.",
            recipe => recipe with { Before = "\uFEFF" }
        );
        yield return new Variation(
            End,
            RepairKind.Suffix,
            "A blank follows the text.",
            recipe => recipe with { After = " " }
        );
        if (source.Base.Form is { Separator.Length: > 0 } form)
        {
            yield return new Variation(
                End,
                RepairKind.Suffix,
                "A separator follows the last field.",
                recipe => recipe with { After = form.Separator }
            );
            yield return new Variation(
                "beginning",
                RepairKind.Suffix,
                "A separator stands before the first field.",
                recipe => recipe with { Before = form.Separator }
            );
        }
    }
}
