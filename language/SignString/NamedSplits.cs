namespace GatewayContracts.Language;

/// <summary>
/// A sign string with names. Every border in its text is checked once: a true border is at its known place, and any
/// other could begin another field.
/// </summary>
internal sealed class NamedSplits(CanonicalForm form, IReadOnlyList<SignedField> fields, ISplitJudge judge)
{
    private readonly string _text = form.Join(fields);
    private readonly string _joint = FieldBorders.Joint(form.Pair, form.Separator);

    /// <inheritdoc cref="FieldBorders.IsPlain"/>
    public static bool IsPlain(SignString signed, ReadOnlySpan<bool> leftOut, ReadOnlySpan<byte> text)
    {
        var bytes = signed.Form.Bytes;
        var (pairStart, fields) = (0, 0);
        for (var i = 0; i < signed.Count; i++)
        {
            if (!leftOut.IsEmpty && leftOut[i])
            {
                continue;
            }

            // The first border after the beginning of a name is the one before its value.
            ref readonly var part = ref signed.Parts[i];
            var nameStart = pairStart + bytes.Before.Length;
            var nameLength = part.TextStart - part.Start - bytes.Before.Length - bytes.Between.Length;
            if (text.Slice(nameStart).IndexOf(bytes.Between) != nameLength)
            {
                return false;
            }

            fields++;
            pairStart += part.End - part.Start + bytes.Separator.Length;
        }

        var joints = 0;
        for (int at = text.IndexOf(bytes.Joint), next; at >= 0 && joints < fields; at = next < 0 ? -1 : at + 1 + next)
        {
            joints++;
            next = text.Slice(at + 1).IndexOf(bytes.Joint);
        }

        return joints == fields - 1;
    }

    public IEnumerable<Split> Splits()
    {
        var listedAfter = ListedAfter();
        var joints = new Places(_text, _joint);
        var betweens = new Places(_text, form.Pair.Between);
        var nameStart = form.Pair.Before.Length;
        for (var i = 0; i < fields.Count; i++)
        {
            var valueStart = nameStart + fields[i].Name.Length + form.Pair.Between.Length;
            var valueEnd = valueStart + fields[i].Text.Length;
            var found =
                betweens.From(nameStart) < valueStart - form.Pair.Between.Length
                    ? new Split(SplitKind.Name, fields[i].Name)
                    : null;
            Split? unknown = null;
            for (
                int border = joints.From(i == 0 ? 0 : nameStart - _joint.Length + 1), next;
                border < valueEnd && found is null;
                border = next
            )
            {
                var end = border + _joint.Length;
                next = joints.From(border + 1);
                if (end > valueEnd && i == fields.Count - 1)
                {
                    // It runs into what ends the last field: no field could follow.
                    break;
                }

                if (border < valueStart || end > valueEnd)
                {
                    found = new Split(end <= valueStart ? SplitKind.Name : SplitKind.Edge, fields[i].Name);
                    break;
                }

                // A name ends where its value begins, and holds no border.
                var nameEnd = betweens.From(end);
                var name =
                    nameEnd <= valueEnd - form.Pair.Between.Length && next >= nameEnd + form.Pair.Between.Length
                        ? _text.Substring(end, nameEnd - end)
                        : null;
                if (name is not null && judge.IsKnown(name))
                {
                    found = new Split(SplitKind.KnownField, fields[i].Name, name);
                }
                else if (judge.IsExact(fields[i].Name))
                {
                    found = new Split(SplitKind.ExactValue, fields[i].Name);
                }
                else if (name is not null && FitsBetween(fields[i].Name, name, listedAfter[i]))
                {
                    unknown = new Split(SplitKind.UnknownField, fields[i].Name);
                }
            }

            if ((found ?? unknown) is { } split)
            {
                yield return split;
            }

            nameStart = valueEnd + _joint.Length;
        }
    }

    /// <summary>
    /// Whether a field that the spec does not have could stand there: fields are sorted, and those of the spec's order
    /// come before it.
    /// </summary>
    private bool FitsBetween(string name, string unknown, string? next)
    {
        if (form.Order == FieldOrder.AsListed)
        {
            return next is null;
        }

        var comparer = FieldNameComparer.For(form.Order);
        return comparer.Compare(name, unknown) <= 0 && (next is null || comparer.Compare(unknown, next) <= 0);
    }

    // For every field the name of the next one that the spec has.
    private string?[] ListedAfter()
    {
        var listed = new string?[fields.Count];
        for (var i = fields.Count - 2; i >= 0; i--)
        {
            listed[i] = judge.IsListed(fields[i + 1].Name) ? fields[i + 1].Name : listed[i + 1];
        }

        return listed;
    }
}
