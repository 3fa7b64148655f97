using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>codes</c> key: <c>code: Name</c>, or <c>code</c> with keys.</summary>
internal static class CodesBinder
{
    public static EquatableArray<CodeModel> Bind(Section field, Problems problems)
    {
        var codes = new List<CodeModel>();
        if (field.Mapping("codes", "codes with names, such as `P: Prepaid`") is not { } mapping)
        {
            return default;
        }

        var names = new CodeNames(problems);
        var after = new List<YamlScalar>();
        var taken = new HashSet<string>(mapping.Entries.Select(entry => entry.Key.Text), StringComparer.Ordinal);
        var known = mapping
            .Entries.Select(entry =>
                (Entry: entry, Code: NameSpelling.Code(entry.Key, clean => !taken.Add(clean), problems))
            )
            .ToList();
        List<(string, string?)> named = [.. known.Select(other => (other.Code, Name(other.Entry)))];
        foreach (var (entry, code) in known)
        {
            codes.Add(Code(entry, code, names, named, after, problems));
        }

        AfterCycle.Check(codes, after, problems);

        return new EquatableArray<CodeModel>(codes);
    }

    private static CodeModel Code(
        YamlEntry entry,
        string code,
        CodeNames names,
        IReadOnlyList<(string Code, string? Name)> codes,
        List<YamlScalar> after,
        Problems problems
    )
    {
        if (entry.Value is YamlScalar { Text.Length: > 0 } shortForm)
        {
            return new CodeModel(code, names.Claim(code, shortForm), null, false, default);
        }

        if (entry.IsEmpty)
        {
            var colon = code.IndexOf(':');
            problems.Report(
                Descriptors.MissingKey,
                entry.Key.At,
                $"The code `{code}`",
                "name",
                colon > 0 && Identifier.IsValid(code.Substring(colon + 1))
                    ? $"put a space after the colon: `{code.Substring(0, colon)}: {code.Substring(colon + 1)}`"
                    : $"write what it is called in C#, such as `{code}: Prepaid`"
            );
            return new CodeModel(code, names.Fallback(code), null, false, default);
        }

        var keys = Section.Read(entry.Value, code, KeyList.Code, problems);
        TableOverlay.RefuseWas(keys, problems);
        string name;
        if (keys.Scalar("name") is { } given)
        {
            name = names.Claim(code, given);
        }
        else
        {
            if (entry.Value is YamlMapping && !keys.Has("name"))
            {
                problems.Report(
                    Descriptors.MissingKey,
                    entry.Key.At,
                    $"The code `{code}`",
                    "name",
                    "write what it is called in C#, such as `name: Prepaid`"
                );
            }

            name = names.Fallback(code);
        }

        return new CodeModel(
            code,
            name,
            keys.Sentence("doc"),
            keys.Word("final", "true", "false") == "true",
            After(keys, codes, after, problems)
        );
    }

    /// <summary>How a code is called in C#, as it is written.</summary>
    public static string? Name(YamlEntry entry) =>
        ((entry.Value as YamlMapping)?.Find("name")?.Value as YamlScalar ?? entry.Value as YamlScalar)?.Text;

    /// <summary>The final codes that a code may follow.</summary>
    /// <param name="codes">All codes of the field, with their names in C#.</param>
    /// <param name="written">Gets the places.</param>
    public static EquatableArray<string> After(
        Section keys,
        IReadOnlyList<(string Code, string? Name)> codes,
        List<YamlScalar> written,
        Problems problems
    )
    {
        var known = new List<string>();
        foreach (var after in keys.Texts("after"))
        {
            if (codes.All(known => known.Code != after.Text))
            {
                problems.Report(Descriptors.UnknownAfter, after.At, after.Text, CodeHint.Of(after.Text, codes));
            }
            else
            {
                known.Add(after.Text);
                written.Add(after);
            }
        }

        return new EquatableArray<string>(known);
    }
}
