namespace GatewayContracts.Generator.Emit;

/// <summary>Writes XML documentation comments.</summary>
internal static class DocComment
{
    /// <param name="remarks">Sentences, already escaped; none are written when there are none.</param>
    public static void Write(SourceWriter output, string summary, params string[] remarks)
    {
        var sentence = Literal.Xml(summary);
        output.Line($"/// <summary>{sentence}{(IsClosed(sentence) ? "" : ".")}</summary>");
        if (remarks.Length > 0)
        {
            output.Line($"/// <remarks>{string.Join(" ", remarks)}</remarks>");
        }
    }

    private static bool IsClosed(string text) => text.Length == 0 || ".!?。！？".IndexOf(text[text.Length - 1]) >= 0;
}
