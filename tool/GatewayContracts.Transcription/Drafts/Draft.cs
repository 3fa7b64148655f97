namespace GatewayContracts.Transcription.Drafts;

/// <summary>The contract that a page was read as.</summary>
/// <param name="Head">Keys at the top: gateway, contract, title.</param>
/// <param name="Operation">How the request is sent; null in a notification.</param>
/// <param name="Response">Null in a notification.</param>
/// <param name="Main">The request's message, or the notification's.</param>
internal sealed record Draft(
    IReadOnlyList<DraftKey> Head,
    IReadOnlyList<DraftKey>? Operation,
    IReadOnlyList<string> OperationQuestions,
    IReadOnlyList<DraftKey> Notification,
    DraftMessage Main,
    DraftMessage? Response,
    IReadOnlyList<DraftExample> Examples,
    IReadOnlyList<string> Questions
);
