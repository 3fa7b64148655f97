namespace GatewayContracts.Transcription.Pages;

/// <summary>A table, its merged cells spread out over the places that they cover.</summary>
/// <param name="Rows">The first is the one with the headings. All are equally long.</param>
internal sealed record Table(IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;
