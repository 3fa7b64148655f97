namespace GatewayContracts.Language;

/// <summary>
/// Joined text can be split again: <c>a=1&amp;b=2</c> as the value of one field gives the same sign string as two
/// fields, so the author of one value could move a genuine signature onto other fields. This finds the places where it
/// is not clear where a field begins.
/// </summary>
internal static class FieldBorders
{
    /// <summary>
    /// Whether borders between fields, and between name and value, can be seen in the joined text at all.
    /// </summary>
    public static bool ShowsBorders(PairTemplate pair, string separator)
    {
        var joint = Joint(pair, separator);
        return joint.Length > 0
            && (
                !pair.HasName || (pair.Between.Length > 0 && pair.Between.IndexOf(joint, StringComparison.Ordinal) < 0)
            );
    }

    /// <summary>What stands between a value and the name, or the value, that follows.</summary>
    public static string Joint(PairTemplate pair, string separator) => pair.After + separator + pair.Before;

    /// <summary>Whether a name, as it stands between its borders, makes another border.</summary>
    public static bool HidesBorder(PairTemplate pair, string separator, string name)
    {
        var joint = Joint(pair, separator);
        var head = joint + name + pair.Between;
        return head.IndexOf(joint, 1, StringComparison.Ordinal) >= 0
            || head.IndexOf(pair.Between, joint.Length, StringComparison.Ordinal) < joint.Length + name.Length;
    }

    /// <summary>
    /// Whether a sign string with names shows no border but those between its own fields, so that it can be split in
    /// one way alone.
    /// </summary>
    /// <param name="leftOut">Of each part whether the text does not have it; empty where it has them all.</param>
    /// <param name="text">The sign string without them.</param>
    public static bool IsPlain(SignString signed, ReadOnlySpan<bool> leftOut, ReadOnlySpan<byte> text) =>
        signed.Form.Pair.HasName && signed.Form.ShowsBorders && NamedSplits.IsPlain(signed, leftOut, text);

    /// <summary>
    /// Every way found in which the fields of a sign string could be taken for others. When none is found but those of
    /// <see cref="SplitKind.UnknownField"/>, every other split of the same text is refused, or differs by such a field
    /// alone.
    /// </summary>
    /// <param name="fields">What was joined, in the order of the sign string.</param>
    public static IEnumerable<Split> Splits(CanonicalForm form, IReadOnlyList<SignedField> fields, ISplitJudge judge)
    {
        if (fields.Count == 0)
        {
            return [];
        }

        if (!form.ShowsBorders)
        {
            return [new Split(SplitKind.NoBorders, fields[0].Name)];
        }

        return form.Pair.HasName
            ? new NamedSplits(form, fields, judge).Splits()
            : new PositionalSplits(form, fields, judge).Splits();
    }
}
