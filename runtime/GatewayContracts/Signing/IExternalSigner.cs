namespace GatewayContracts;

/// <summary>
/// Signs with a private key that never comes into this process, such as one in a hardware security module or a cloud's
/// key service. Several threads may call it at the same time.
/// </summary>
public interface IExternalSigner
{
    /// <summary>
    /// Signs as the algorithm says: RSA with its <see cref="SignatureAlgorithm.Padding"/> over its digest.
    /// </summary>
    /// <param name="algorithm">The account's algorithm; <see cref="SignatureAlgorithm.Digest"/> is the digest to sign,
    /// for services that take a digest instead of the data.</param>
    /// <param name="source">The bytes to sign.</param>
    /// <param name="cancellationToken">The caller gave up.</param>
    /// <returns>The bytes of the signature. They are verified with the public key before anything is sent.</returns>
    ValueTask<ReadOnlyMemory<byte>> SignAsync(
        SignatureAlgorithm algorithm,
        ReadOnlyMemory<byte> source,
        CancellationToken cancellationToken
    );
}
