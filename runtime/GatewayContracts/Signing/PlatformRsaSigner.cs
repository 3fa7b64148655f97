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
        : base(algorithm)
    {
        var parameters = key.ExportParameters();
        try
        {
            _rsa = RSA.Create(parameters);
        }
        finally
        {
            foreach (
                var secret in new[]
                {
                    parameters.D,
                    parameters.P,
                    parameters.Q,
                    parameters.DP,
                    parameters.DQ,
                    parameters.InverseQ,
                }
            )
            {
                CryptographicOperations.ZeroMemory(secret);
            }
        }
    }

    protected override byte[] Compute(ReadOnlySpan<byte> source) =>
        _rsa.SignData(source, Algorithm.Digest, RSASignaturePadding.Pkcs1);
}
