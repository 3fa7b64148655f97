namespace GatewayContracts.Transcription.Pages;

/// <summary>How a documentation page was saved.</summary>
internal enum PageKind
{
    /// <summary>As text: a table's cells stand on lines of their own, or between tabs.</summary>
    Text,
    Markdown,
    Html,
}
