using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The codes of one entry of <c>outcome</c>, those that a contract changes laid over the gateway's.</summary>
internal static class OutcomeCodes
{
    public static readonly string[] Meanings = ["success", "pending", "failure", "unknown"];

    /// <param name="start">The gateway's entry that a contract changes.</param>
    public static List<OutcomeCodeModel> Bind(Section own, Section? start, Problems problems)
    {
        const string expected = "codes with what they mean, such as `\"0000\": { name: Success, is: success }`";
        var written = own.Mapping("codes", expected)?.Entries ?? [];
        var shared = start?.Mapping("codes", expected)?.Entries ?? [];
        YamlEntry[] entries =
        [
            .. shared.Select(entry => written.FirstOrDefault(change => change.Key.Text == entry.Key.Text) ?? entry),
            .. written.Where(entry => shared.All(known => known.Key.Text != entry.Key.Text)),
        ];
        var names = new CodeNames(problems);
        var taken = new HashSet<string>(entries.Select(entry => entry.Key.Text), StringComparer.Ordinal);
        var known = entries
            .Select(entry => (Entry: entry, Code: NameSpelling.Code(entry.Key, clean => !taken.Add(clean), problems)))
            .ToList();
        List<(string, string?)> named = [.. known.Select(one => (one.Code, CodesBinder.Name(one.Entry)))];
        var after = new List<YamlScalar>();
        List<OutcomeCodeModel> codes =
        [
            .. known.Select(one => Code(one.Entry, one.Code, names, named, after, problems)),
        ];
        AfterCycle.Check([.. codes.Select(CodeOf)], after, problems);
        return codes;
    }

    /// <summary>The code as one of an enum.</summary>
    public static CodeModel CodeOf(OutcomeCodeModel code) =>
        new(code.Code, code.Name, code.Doc, code.Final, code.After);

    private static OutcomeCodeModel Code(
        YamlEntry entry,
        string code,
        CodeNames names,
        IReadOnlyList<(string Code, string? Name)> codes,
        List<YamlScalar> after,
        Problems problems
    )
    {
        if (entry.Value is YamlScalar scalar)
        {
            NodeShape.Refuse(
                scalar,
                code,
                $"keys with values, such as `{{ name: "
                    + $"{(Identifier.IsValid(scalar.Text) ? scalar.Text : "Success")}, is: success }}`",
                problems
            );
            return new OutcomeCodeModel(code, names.Fallback(code), "unknown", null);
        }

        var keys = Section.Read(entry.Value, code, KeyList.OutcomeCode, problems);
        TableOverlay.RefuseWas(keys, problems);
        var name = keys.Scalar("name");
        if (entry.Value is YamlMapping)
        {
            Need(keys, "name", "write what the code is called in C#, such as `name: Success`", entry, problems);
            Need(keys, "is", "write what it means: success, pending, failure or unknown", entry, problems);
        }

        var meaning = keys.Word("is", Meanings) ?? "unknown";
        var isFinal = keys.Word("final", "true", "false") == "true";
        if (isFinal && keys.Has("is") && meaning is ("pending" or "unknown"))
        {
            problems.Report(
                Descriptors.DoesNotFit,
                keys.Find("final")!.Value.At,
                "final: true",
                $"a code that is `{meaning}` is not the last word; mend one of the two"
            );
        }

        return new OutcomeCodeModel(
            code,
            name is null ? names.Fallback(code) : names.Claim(code, name),
            meaning,
            keys.Sentence("doc")
        )
        {
            Final = isFinal,
            After = CodesBinder.After(keys, codes, after, problems),
        };
    }

    private static void Need(Section keys, string key, string reason, YamlEntry entry, Problems problems)
    {
        if (!keys.Has(key))
        {
            problems.Report(Descriptors.MissingKey, entry.Key.At, $"The code `{entry.Key.Text}`", key, reason);
        }
    }
}
