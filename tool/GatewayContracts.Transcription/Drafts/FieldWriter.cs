namespace GatewayContracts.Transcription.Drafts;

/// <summary>Writes the rows of a message.</summary>
internal sealed class FieldWriter(LineWriter lines, Objections objections)
{
    private const int LongestRow = 118;
    private const int Step = 2;

    public void Write(IReadOnlyList<DraftField> fields, int indent)
    {
        if (fields.Count == 0)
        {
            lines.Line(indent, "fields: {}");
            return;
        }

        lines.Line(indent, "fields:");
        foreach (var field in fields)
        {
            Write(field, indent + Step);
        }
    }

    private void Write(DraftField field, int indent)
    {
        foreach (var question in field.Questions)
        {
            lines.Question(indent, question);
        }

        foreach (var key in field.Keys.Append(field.CodesKey).Where(key => objections.Reason(key) is not null))
        {
            lines.Question(indent, $"{key.Name}: {key.Value} - {objections.Reason(key)}");
        }

        List<DraftKey> keys = [.. field.Keys.Where(key => objections.Reason(key) is null)];
        var hasCodes = field.Codes.Count > 0 && objections.Reason(field.CodesKey) is null;
        var row =
            $"{YamlQuoting.Value(field.Name)}: {{ "
            + $"{string.Join(", ", keys.Select(key => $"{key.Name}: {InFlow(key.Value)}"))} }}";
        if (!hasCodes && field.Members.Count == 0 && indent + row.Length <= LongestRow)
        {
            InOneLine(field, keys, indent);
            return;
        }

        lines.Line(indent, $"{YamlQuoting.Value(field.Name)}:");
        foreach (var key in keys)
        {
            lines.Mark(key);
            lines.Line(indent + Step, $"{key.Name}: {key.Value}");
        }

        if (hasCodes)
        {
            WriteCodes(field, indent + Step);
        }

        if (field.Members.Count > 0)
        {
            Write(field.Members, indent + Step);
        }
    }

    private void InOneLine(DraftField field, List<DraftKey> keys, int indent)
    {
        var row = $"{YamlQuoting.Value(field.Name)}: {{";
        lines.MarkNone();
        foreach (var key in keys)
        {
            row += row.EndsWith('{') ? " " : ", ";
            lines.Mark(key, indent + row.Length);
            row += $"{key.Name}: {InFlow(key.Value)}";
        }

        lines.Line(indent, keys.Count == 0 ? row + "}" : row + " }");
    }

    private void WriteCodes(DraftField field, int indent)
    {
        lines.Mark(field.CodesKey);
        lines.Line(indent, "codes:");
        foreach (var code in field.Codes)
        {
            var value =
                code.Doc.Length > 0
                    ? $"{{ name: {code.Name}, doc: {InFlow(YamlQuoting.Scalar(code.Doc))} }}"
                    : code.Name;
            lines.Continue(indent + Step, $"{YamlQuoting.Value(code.Code)}: {value}");
        }
    }

    // In a flow mapping some characters end a plain text that may stand elsewhere.
    private static string InFlow(string value) =>
        value.StartsWith('"') || value.StartsWith('[') || !value.AsSpan().ContainsAny(",{}[]") ? value : $"\"{value}\"";
}
