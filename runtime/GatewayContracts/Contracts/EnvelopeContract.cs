namespace GatewayContracts.Metadata;

/// <summary>What a message travels in: a <see cref="MemberEnvelope"/> or an <see cref="EncryptedEnvelope"/>.</summary>
public abstract record EnvelopeContract
{
    private protected EnvelopeContract() { }
}
