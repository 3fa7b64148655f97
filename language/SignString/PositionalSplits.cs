namespace GatewayContracts.Language;

/// <summary>
/// A sign string of values alone. Which value is whose follows from the order of the fields, from which of them are
/// there, and from what the spec asks of each: the text is sound where that leaves one reading.
/// </summary>
internal sealed class PositionalSplits(CanonicalForm form, IReadOnlyList<SignedField> fields, ISplitJudge judge)
{
    public IEnumerable<Split> Splits()
    {
        foreach (var field in fields)
        {
            if (!judge.Signable.Contains(field.Name))
            {
                return [new Split(SplitKind.Stranger, field.Name)];
            }
        }

        var names = form.InOrder(judge.Signable);
        for (var i = 1; i < names.Count; i++)
        {
            if (
                form.Order != FieldOrder.AsListed
                && FieldNameComparer.For(form.Order).Compare(names[i - 1], names[i]) == 0
            )
            {
                // Names that sort alike stand in the order in which they were sent.
                return [new Split(SplitKind.OtherFields, names[i - 1], names[i - 1], names[i])];
            }
        }

        var search = new SplitSearch(
            form,
            names,
            string.Join(FieldBorders.Joint(form.Pair, form.Separator), fields.Select(field => field.Text)),
            judge
        );
        return Judge(
            search,
            [
                .. names.Select(name =>
                    fields.Where(field => field.Name == name).Select(field => field.Text).FirstOrDefault()
                ),
            ],
            names
        );
    }

    private static IEnumerable<Split> Judge(SplitSearch search, string?[] given, IReadOnlyList<string> names)
    {
        // Where every field is there, with just the borders that they need, each has its value. Only a field that was
        // left out and a border in a value could make the same text.
        if (
            search.Whole is { } whole
            && (search.IsReadable(whole) || (search.Find(complete: false).Count == 0 && !search.GaveUp))
        )
        {
            return given.SequenceEqual(whole) ? [] : [Other(given, whole, names)];
        }

        var splits = search.Find(complete: true);
        return splits.Count == 1 && !search.GaveUp && given.SequenceEqual(splits[0])
            ? []
            : [Other(given, splits.FirstOrDefault(split => !given.SequenceEqual(split)), names)];
    }

    private static Split Other(string?[] given, IReadOnlyList<string?>? other, IReadOnlyList<string> names)
    {
        string[] differing = [.. names.Where((_, i) => other is null ? given[i] is not null : given[i] != other[i])];
        return new Split(SplitKind.OtherFields, differing[0], differing);
    }
}
