namespace GatewayContracts;

/// <summary>
/// Signatures by a key that is held elsewhere, verified before they are used: a service that signs with another key
/// would otherwise be seen by the gateway first.
/// </summary>
internal sealed class ExternalSignature(IExternalSigner signer, Verifier own)
{
    /// <summary>The signature as it travels.</summary>
    /// <exception cref="ExternalSignerException">None came, or it does not verify.</exception>
    public async ValueTask<string> OfAsync(byte[] source, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> signature;
        try
        {
            signature = await signer.SignAsync(own.Algorithm, source, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ExternalSignerException(
                $"The signer of the key with the fingerprint {own.Key.Fingerprint} failed "
                    + $"({exception.GetType().Name}). Nothing was sent.",
                exception
            );
        }

        return signature.Length == own.SignatureLength && own.Verify(source, signature.Span)
            ? own.Algorithm.Scheme.Encoding.Write(signature.ToArray())
            : throw new ExternalSignerException(
                $"The signer of the key with the fingerprint {own.Key.Fingerprint} gave a signature that does not "
                    + $"verify under that key by {own.Algorithm}: it signs with another key or algorithm. Nothing "
                    + $"was sent."
            );
    }
}
