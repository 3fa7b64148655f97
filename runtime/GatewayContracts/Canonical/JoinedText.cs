namespace GatewayContracts.Canonical;

/// <summary>
/// Joined text can be split again: <c>a=1&amp;b=2</c> as the value of one field gives the same sign string as two fields, so whoever chooses
/// one value could move a genuine signature onto other fields. This finds names and values that leave open where a field begins.
/// </summary>
internal static class JoinedText
{
    /// <summary>Whether borders between fields, and between name and value, can be seen in the joined text at all.</summary>
    public static bool ShowsBorders(CanonicalForm form) => form.Pair.HasName && form.Pair.Between.Length > 0 && Joint(form).Length > 0;

    /// <summary>Whether a name could hide a border between fields.</summary>
    public static bool IsAmbiguousName(CanonicalForm form, string name) =>
        Holds(name, Joint(form)) || (form.Pair.HasName && Holds(name, form.Pair.Between));

    /// <summary>The field that a value could be taken for the beginning of; null when there is none.</summary>
    public static string? FindHiddenField(CanonicalForm form, string value, IEnumerable<string> names)
    {
        // Where nothing stands between fields nor between name and value, every name would be a border, and no text could be told from one.
        var joint = Joint(form);
        if (joint.Length > 0 ? !Holds(value, joint) : form.Pair.Before.Length + form.Pair.Between.Length == 0)
        {
            return null;
        }

        foreach (var name in names)
        {
            if (Holds(value, Border(form, name)))
            {
                return name;
            }
        }

        return null;
    }

    // Where the names are not signed, or are joined to the values by nothing, any separator may be a border.
    private static string Border(CanonicalForm form, string name) =>
        form.Pair.HasName ? Joint(form) + form.Pair.Before + name + form.Pair.Between : Joint(form);

    // What ends one field and begins the next.
    private static string Joint(CanonicalForm form) => form.Pair.After + form.Separator;

    private static bool Holds(string text, string part) => part.Length > 0 && text.IndexOf(part, StringComparison.Ordinal) >= 0;
}
