namespace GatewayContracts.Generator.Emit;

/// <summary>Writes XML documentation comments.</summary>
internal static class DocComment
{
    /// <param name="remarks">Sentences, already escaped; none are written when there are none.</param>
    public static void Write(SourceWriter output, string summary, params string[] remarks)
    {
        output.Line($"/// <summary>{Sentence(Literal.Xml(summary))}</summary>");
        if (remarks.Length > 0)
        {
            output.Line($"/// <remarks>{string.Join(" ", remarks)}</remarks>");
        }
    }

    private static string Sentence(string text) => text.Length == 0 || ".!?。！？".Contains(text[text.Length - 1]) ? text : text + ".";
}
