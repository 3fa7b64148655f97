namespace GatewayContracts.Transcription.Pages;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its text, with line ends where the page breaks its lines; empty where it is empty or
/// lost.</param>
/// <param name="IsBelow">A merged cell, seen again in a row below its own.</param>
/// <param name="IsBeside">A merged cell, seen again in a column beside its own.</param>
/// <param name="Inner">Tables inside the cell.</param>
internal sealed record Cell(
    string Text,
    bool IsBelow = false,
    bool IsBeside = false,
    IReadOnlyList<Table>? Inner = null
)
{
    public static Cell Empty { get; } = new("");
}
