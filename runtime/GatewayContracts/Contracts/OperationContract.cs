namespace GatewayContracts.Metadata;

/// <summary>A call to a gateway. Generated from its <c>*.contract.yaml</c>.</summary>
/// <param name="Name">The operation's name.</param>
/// <param name="Endpoint">Where its requests go.</param>
/// <param name="Safety">What may be sent again.</param>
/// <param name="Echo">Wire names of the request's fields that a successful answer must repeat.</param>
public sealed record OperationContract(string Name, Uri Endpoint, OperationSafety Safety, IReadOnlyList<string> Echo)
{
    /// <summary>Whether the request, or its answer, travels encrypted, so that an account needs a cipher.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>
    /// Of what the customer's browser posts: the name of the form's one input, which holds all fields as one JSON
    /// object; null where each field is an input.
    /// </summary>
    public string? Input { get; init; }
}
