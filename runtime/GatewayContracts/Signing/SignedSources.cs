namespace GatewayContracts;

/// <summary>The texts over which a signature may have been made, one after the other, each in bytes.</summary>
internal abstract class SignedSources
{
    /// <summary>How many there are, the likeliest first.</summary>
    public abstract int Count { get; }

    /// <summary>What would have been signed under a key. Valid until the next call.</summary>
    public abstract ReadOnlySpan<byte> Of(int candidate, VerificationKey key);

    /// <summary>Looks for what would explain that a signature holds over none of them.</summary>
    public virtual void Explain(SignatureCheck check, SignatureVerdict verdict, ReadOnlySpan<byte> signature) { }
}
