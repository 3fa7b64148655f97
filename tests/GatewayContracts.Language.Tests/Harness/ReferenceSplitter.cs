namespace GatewayContracts.Language.Tests;

/// <summary>
/// Every way to make a given sign string of fields, found by trying: each place is tried as the end of a name and of a
/// value, and what comes out is kept when joining it gives the text again. Written down from the spec language's page,
/// without the library.
/// </summary>
/// <param name="listed">The names of the message by its spec, in its order, but for those that are never
/// signed.</param>
internal sealed class ReferenceSplitter(
    string order,
    string before,
    string? between,
    string after,
    string separator,
    IReadOnlyList<string> listed,
    bool omitsEmpty
)
{
    public IEnumerable<(string Name, string Value)[]> Splits(string text)
    {
        var found = between is null ? Values(text, 0) : Pairs(text, "");
        return found.Select(split => split.ToArray()).Where(split => IsMessage(split) && Join(split) == text);
    }

    public string Join(IEnumerable<(string Name, string Value)> fields) =>
        string.Join(
            separator,
            Sorted(fields.Where(field => field.Value.Length > 0 || !omitsEmpty))
                .Select(field => before + (between is null ? "" : field.Name + between) + field.Value + after)
        );

    private IEnumerable<(string Name, string Value)> Sorted(IEnumerable<(string Name, string Value)> fields) =>
        order switch
        {
            "as-listed" => fields.OrderBy(field =>
                listed.Contains(field.Name) ? listed.ToList().IndexOf(field.Name) : int.MaxValue
            ),
            "code-units" => fields.OrderBy(field => field.Name, StringComparer.Ordinal),
            _ => fields.OrderBy(
                field => new string([.. field.Name.Select(char.ToLowerInvariant)]),
                StringComparer.Ordinal
            ),
        };

    private bool IsMessage((string Name, string Value)[] split) =>
        split.Select(field => field.Name).Distinct().Count() == split.Length
        && split.All(field => field.Value.Length > 0 || !omitsEmpty);

    private IEnumerable<IEnumerable<(string Name, string Value)>> Pairs(string text, string joint)
    {
        if (!text.StartsWith(joint + before, StringComparison.Ordinal))
        {
            yield break;
        }

        var rest = text[(joint + before).Length..];
        for (var nameEnd = 0; nameEnd + between!.Length <= rest.Length; nameEnd++)
        {
            if (string.CompareOrdinal(rest, nameEnd, between, 0, between.Length) != 0)
            {
                continue;
            }

            for (var valueEnd = nameEnd + between.Length; valueEnd + after.Length <= rest.Length; valueEnd++)
            {
                if (string.CompareOrdinal(rest, valueEnd, after, 0, after.Length) != 0)
                {
                    continue;
                }

                var field = (rest[..nameEnd], rest[(nameEnd + between.Length)..valueEnd]);
                var remaining = rest[(valueEnd + after.Length)..];
                foreach (
                    var others in remaining.Length == 0
                        ?
                        [
                            [],
                        ]
                        : Pairs(remaining, separator)
                )
                {
                    yield return others.Prepend(field);
                }
            }
        }
    }

    // Without names a part may be the value of any field that comes after the one before it.
    private IEnumerable<IEnumerable<(string Name, string Value)>> Values(string text, int first)
    {
        if (!text.StartsWith(before, StringComparison.Ordinal))
        {
            yield break;
        }

        var names = Sorted(listed.Select(name => (name, ""))).Select(field => field.Name).ToList();
        for (var end = before.Length; end + after.Length <= text.Length; end++)
        {
            var rest = text[(end + after.Length)..];
            if (
                string.CompareOrdinal(text, end, after, 0, after.Length) != 0
                || !(rest.Length == 0 || rest.StartsWith(separator, StringComparison.Ordinal))
            )
            {
                continue;
            }

            for (var i = first; i < names.Count; i++)
            {
                var field = (names[i], text[before.Length..end]);
                foreach (
                    var others in rest.Length == 0
                        ?
                        [
                            [],
                        ]
                        : Values(rest[separator.Length..], i + 1)
                )
                {
                    yield return others.Prepend(field);
                }
            }
        }
    }
}
