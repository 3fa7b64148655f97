namespace GatewayContracts.Tool.Linting;

/// <summary>The page of each id, as it stands in <c>docs/diagnostics</c>.</summary>
internal static class DiagnosticPages
{
    public static string Of(string id)
    {
        using var page =
            typeof(DiagnosticPages).Assembly.GetManifestResourceStream($"page/{id}")
            ?? throw new InvalidOperationException($"{id} has no page in this build.");
        using var text = new StreamReader(page);
        return text.ReadToEnd();
    }
}
