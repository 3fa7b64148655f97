using GatewayContracts.Transcription.Pages;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Transcription;

/// <summary>What to transcribe, and what is known besides the page.</summary>
/// <param name="Text">The page.</param>
/// <param name="Gateway">The gateway's name, as its file has it.</param>
/// <param name="Contract">The contract's name; null takes it from the title.</param>
/// <param name="IsNotification">Null lets the page say it.</param>
/// <param name="Specs">The specs beside which the draft will stand; with none of the gateway, a stand-in checks the
/// draft.</param>
/// <param name="Today">When the page was read.</param>
internal sealed record TranscriptionOrder(
    string Text,
    PageKind Kind,
    string Gateway,
    string? Contract,
    bool? IsNotification,
    IReadOnlyList<AdditionalText> Specs,
    DateOnly Today
);
