using GatewayContracts.Metadata;

namespace GatewayContracts.Testing;

/// <summary>One operation of a test gateway: what came for it, and what is answered.</summary>
internal abstract class TestOperation(OperationContract contract)
{
    public string Path => contract.Endpoint.AbsolutePath;

    public string Name => contract.Name;

    /// <summary>Answers a request.</summary>
    /// <param name="isOnly">Whether no other operation has the same address. Null is returned only where one has: the
    /// request may be meant for that.</param>
    public abstract TestReply? Reply(
        ReadOnlyMemory<byte> body,
        IReadOnlyDictionary<string, string>? headers,
        TestParties parties,
        UnknownReason? fault,
        bool isOnly
    );
}
