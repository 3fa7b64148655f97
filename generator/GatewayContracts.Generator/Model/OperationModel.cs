namespace GatewayContracts.Generator.Model;

/// <summary>A call to the gateway.</summary>
/// <param name="Safety"><c>read</c>, <c>idempotent</c> or <c>money</c>.</param>
/// <param name="SentByBrowser">The customer's browser posts the request; there is no response and no client
/// method.</param>
/// <param name="Input">The form's one input, which holds all fields as one JSON object; null where each field is an
/// input.</param>
/// <param name="Echo">Wire names of the fields that the answer must repeat.</param>
/// <param name="Outcome">The entries that decide what the answer means, in order; empty where the gateway has
/// none.</param>
/// <param name="OwnsOutcome">Whether these are other entries than the gateway's.</param>
internal sealed record OperationModel(
    string Endpoint,
    string Safety,
    bool SentByBrowser,
    string? Input,
    MessageModel Request,
    MessageModel? Response,
    EquatableArray<string> Echo,
    EquatableArray<OutcomeModel> Outcome,
    bool OwnsOutcome
);
