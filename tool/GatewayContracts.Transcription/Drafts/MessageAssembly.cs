using GatewayContracts.Transcription.Prose;
using GatewayContracts.Transcription.Tables;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>Makes a message of the draft: its rows, and the rules that the prose tells.</summary>
internal static class MessageAssembly
{
    /// <param name="prose">The sentences outside of the tables that are about this message.</param>
    public static DraftMessage Of(
        IReadOnlyList<PrintedRow> rows,
        IReadOnlyDictionary<string, IReadOnlyList<PrintedCode>> codes,
        IEnumerable<string> prose,
        bool isReceived
    )
    {
        var names = rows.Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        var assembly = new FieldAssembly(codes, isReceived);
        var fields = new List<DraftField>();
        var rules = new List<PrintedRule>();
        foreach (var row in rows)
        {
            var open = new List<string>();
            rules.AddRange(RuleWords.Read(row.Description, row.Name, names, open));
            var field = assembly.Of(row);
            fields.Add(field with { Questions = [.. field.Questions, .. open] });
        }

        // A mark of `C` asks for its condition; a rule is one.
        var ruled = rules.SelectMany(rule => rule.Fields).ToHashSet(StringComparer.Ordinal);
        var questions = new List<string>();
        foreach (var sentences in prose)
        {
            rules.AddRange(RuleWords.Read(sentences, null, names, questions));
        }

        return new DraftMessage(
            [.. fields.Select(Settled)],
            [.. rules.DistinctBy(rule => rule.Identity).Select(Rule)],
            questions
        );

        DraftField Settled(DraftField field) =>
            !ruled.Contains(field.Name)
                ? field
                : field with
                {
                    Questions = [.. field.Questions.Where(question => !FieldAssembly.AsksForCondition(question))],
                };
    }

    private static DraftRule Rule(PrintedRule rule)
    {
        List<DraftKey> keys = [new(rule.Kind, YamlQuoting.List(rule.Fields))];
        if (rule.Kind == "require")
        {
            keys.Add(
                rule.Values is { } values
                    ? new DraftKey("when", $"{{ {YamlQuoting.Value(rule.Condition)}: {YamlQuoting.List(values)} }}")
                    : new DraftKey("unless", YamlQuoting.List([rule.Condition]))
            );
        }

        return new DraftRule(keys, rule.Question);
    }
}
