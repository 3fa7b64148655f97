using System.Globalization;
using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>An RSA private key.</summary>
internal sealed class RsaSigningKey(RsaPrivateNumbers numbers) : SigningKey(new RsaVerificationKey(numbers.Public))
{
    public override RSAParameters ExportParameters()
    {
        var (lengthOfP, lengthOfQ) = (numbers.LengthOfP, numbers.LengthOfQ);
        return new RSAParameters
        {
            Modulus = [.. numbers.Public.Modulus],
            Exponent = [.. numbers.Public.Exponent],
            D = BigEndian.Pad(numbers.D, numbers.Public.SignatureLength),
            P = BigEndian.Pad(numbers.P, lengthOfP),
            Q = BigEndian.Pad(numbers.Q, lengthOfQ),
            DP = BigEndian.Pad(numbers.DP, lengthOfP),
            DQ = BigEndian.Pad(numbers.DQ, lengthOfQ),
            InverseQ = BigEndian.Pad(numbers.InverseQ, lengthOfP),
        };
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"RSA private key, {Bits} bits, public fingerprint {Counterpart.Fingerprint}"
        );

    internal override Signer CreatePlatformSigner(SignatureAlgorithm algorithm) =>
        new PlatformRsaSigner(algorithm, this);
}
