namespace GatewayContracts.Explaining;

/// <summary>Other ways to join names and values.</summary>
internal static class JointVariations
{
    private static readonly (string Pair, string Separator, string Words)[] s_joints =
    [
        ("{name}={value}", "&", "as name=value, joined by &"),
        ("{name}={value}", "", "as name=value, with nothing between"),
        ("{name}={value}", ",", "as name=value, joined by commas"),
        ("{name}={value}", "|", "as name=value, joined by |"),
        ("{name}={value}", ";", "as name=value, joined by semicolons"),
        ("{name}={value}", "\n", "as name=value, each on a line"),
        ("{name}:{value}", "&", "as name:value, joined by &"),
        ("{name}{value}", "", "as name and value, with nothing between"),
        ("{value}", "", "as values alone, with nothing between"),
        ("{value}", "&", "as values alone, joined by &"),
        ("{value}", "|", "as values alone, joined by |"),
        ("{value}", ",", "as values alone, joined by commas"),
        ("{name}=\"{value}\"", "&", "as name=\"value\", joined by &"),
    ];

    public static IEnumerable<Variation> Of(VariationSource source) =>
        s_joints
            .Where(joint =>
                joint.Pair != source.Base.Form!.Pair.Template || joint.Separator != source.Base.Form.Separator
            )
            .Select(joint => new Variation(
                "joint",
                RepairKind.Separator,
                $"Names and values are signed {joint.Words}, which is not as the contract joins them.",
                recipe => recipe with { Form = Forms.Joined(recipe.Form!, joint.Pair, joint.Separator) }
            ));
}
