using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>A generated gateway.</summary>
public interface IGateway
{
    /// <summary>What all messages of the gateway share.</summary>
    static abstract GatewayContract Contract { get; }

    /// <summary>
    /// How the pages are signed that are signed otherwise than <see cref="Contract"/> says, by the contract's name.
    /// </summary>
    static virtual IReadOnlyDictionary<string, SignatureContract> PageSignatures =>
        new Dictionary<string, SignatureContract>();
}
