namespace GatewayContracts.Transcription.Drafts;

/// <summary>Writes a draft in the language of specs.</summary>
internal static class DraftWriter
{
    private const int Step = 2;

    public static WrittenDraft Write(Draft draft, Objections objections, IReadOnlyList<string> findings)
    {
        var lines = new LineWriter();
        lines.Line(
            0,
            "# A draft, transcribed from a page. Compare it with the page; answer each `# ?` and take it out."
        );
        WriteQuestions(lines, 0, [.. draft.Questions, .. findings]);
        WriteKeys(lines, 0, draft.Head, objections);
        var fields = new FieldWriter(lines, objections);
        if (draft.Operation is { } operation)
        {
            lines.Blank();
            WriteQuestions(lines, 0, draft.OperationQuestions);
            lines.Line(0, "operation:");
            WriteKeys(lines, Step, operation, objections);
            WriteMessage(lines, fields, "request", draft.Main, objections);
            WriteMessage(lines, fields, "response", draft.Response!, objections);
        }
        else
        {
            WriteKeysOf(lines, "notification", draft.Notification, objections);
            lines.Blank();
            WriteQuestions(lines, 0, [.. draft.OperationQuestions, .. draft.Main.Questions]);
            fields.Write(draft.Main.Fields, 0);
            WriteRules(lines, 0, draft.Main.Rules, objections);
        }

        WriteExamples(lines, draft.Examples, objections);
        return lines.ToDraft();
    }

    private static void WriteMessage(
        LineWriter lines,
        FieldWriter fields,
        string name,
        DraftMessage message,
        Objections objections
    )
    {
        lines.Blank();
        WriteQuestions(lines, 0, message.Questions);
        lines.Line(0, $"{name}:");
        fields.Write(message.Fields, Step);
        WriteRules(lines, Step, message.Rules, objections);
    }

    private static void WriteKeysOf(LineWriter lines, string name, IReadOnlyList<DraftKey> keys, Objections objections)
    {
        if (keys.Count > 0)
        {
            lines.Blank();
            lines.Line(0, $"{name}:");
            WriteKeys(lines, Step, keys, objections);
        }
    }

    private static void WriteKeys(LineWriter lines, int indent, IEnumerable<DraftKey> keys, Objections objections)
    {
        foreach (var key in keys)
        {
            if (objections.Reason(key) is { } reason)
            {
                lines.Question(indent, $"{key.Name}: {key.Value} - {reason}");
                continue;
            }

            lines.Mark(key);
            lines.Line(indent, $"{key.Name}: {key.Value}");
        }
    }

    private static void WriteRules(LineWriter lines, int indent, IReadOnlyList<DraftRule> rules, Objections objections)
    {
        foreach (var rule in rules.Where(rule => rule.Keys.Any(key => objections.Reason(key) is not null)))
        {
            var reason = rule.Keys.Select(objections.Reason).First(reason => reason is not null);
            lines.Question(
                indent,
                $"a rule: {string.Join("; ", rule.Keys.Select(key => $"{key.Name}: {key.Value}"))} - {reason}"
            );
        }

        List<DraftRule> standing = [.. rules.Where(rule => rule.Keys.All(key => objections.Reason(key) is null))];
        if (standing.Count > 0)
        {
            lines.Line(indent, "rules:");
        }

        foreach (var rule in standing)
        {
            if (rule.Question.Length > 0)
            {
                lines.Question(indent + Step, rule.Question);
            }

            for (var i = 0; i < rule.Keys.Count; i++)
            {
                lines.Mark(rule.Keys[i]);
                lines.Line(indent + Step, $"{(i == 0 ? "- " : "  ")}{rule.Keys[i].Name}: {rule.Keys[i].Value}");
            }
        }
    }

    private static void WriteExamples(LineWriter lines, IReadOnlyList<DraftExample> examples, Objections objections)
    {
        foreach (var example in examples.Where(example => objections.Reason(example.BodyKey) is not null))
        {
            lines.Blank();
            lines.Question(0, $"{example.Title} - {objections.Reason(example.BodyKey)}");
            foreach (var line in example.Body.Split('\n'))
            {
                lines.Line(0, $"#   {Pages.VisibleText.OneLine(line)}");
            }
        }

        List<DraftExample> standing = [.. examples.Where(example => objections.Reason(example.BodyKey) is null)];
        if (standing.Count > 0)
        {
            lines.Blank();
            lines.Line(0, "examples:");
        }

        foreach (var example in standing)
        {
            WriteExample(lines, example, objections.Breaks(example.BodyKey));
        }
    }

    private static void WriteExample(LineWriter lines, DraftExample example, IReadOnlyList<string> breaks)
    {
        lines.Line(Step, $"- title: {YamlQuoting.Scalar(example.Title)}");
        if (example.Message is { } message)
        {
            lines.Line(2 * Step, $"message: {message}");
        }

        lines.Mark(example.BodyKey);
        lines.Line(2 * Step, "body: |");
        foreach (var line in example.Body.Split('\n'))
        {
            lines.Continue(line.Length > 0 ? 3 * Step : 0, line);
        }

        if (breaks.Count > 0)
        {
            lines.Continue(2 * Step, "# ? the sample and the tables disagree; which of them is wrong?");
            lines.Continue(2 * Step, $"breaks: {YamlQuoting.List(breaks)}");
        }
    }

    private static void WriteQuestions(LineWriter lines, int indent, IEnumerable<string> questions)
    {
        foreach (var question in questions)
        {
            lines.Question(indent, question);
        }
    }
}
