using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>A generated message.</summary>
/// <typeparam name="TSelf">The generated class.</typeparam>
public interface IMessage<TSelf> : IFields<TSelf>
    where TSelf : class, IMessage<TSelf>
{
    /// <summary>What the runtime needs to know of the message.</summary>
    static abstract MessageContract Contract { get; }

    /// <summary>Writes the signed fields in the order of the sign string, which was fixed at compile time.</summary>
    void WriteSignString(FieldWriter output);
}
