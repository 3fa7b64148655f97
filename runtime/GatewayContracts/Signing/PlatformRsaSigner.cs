using System.Security.Cryptography;

namespace GatewayContracts;

/// <summary>
/// One RSA object for all threads. It lives as long as this does: disposing it while a thread signs would lose a
/// payment.
/// </summary>
internal sealed class PlatformRsaSigner : Signer
{
    private readonly RSA _rsa;

    public PlatformRsaSigner(SignatureAlgorithm algorithm, SigningKey key)
        : base(algorithm) => _rsa = key.CreateRsa();

    protected override byte[] Compute(ReadOnlySpan<byte> source) =>
        _rsa.SignData(source, Algorithm.Digest, Algorithm.Padding!);
}
