namespace GatewayContracts.Language;

/// <summary>What a response's code says of the request.</summary>
public enum OutcomeKind
{
    /// <summary>It is not known: query, and never assume that it failed.</summary>
    Unknown,

    /// <summary>The request was handled.</summary>
    Success,

    /// <summary>The request was accepted; its result is not known yet.</summary>
    Pending,

    /// <summary>The request was not carried out.</summary>
    Failure,
}
