using System.Globalization;
using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>An RSA public key.</summary>
internal sealed class RsaVerificationKey(
    RsaPublicNumbers numbers,
    string? name = null,
    DateTimeOffset? certificateEnd = null
)
    : VerificationKey(
        Convert.ToHexStringLower(SHA256.HashData(numbers.ToSubjectPublicKeyInfo()), 0, 8),
        name,
        certificateEnd
    )
{
    private PublicOperation? _operation;

    public RsaPublicNumbers Numbers => numbers;

    public override KeyFamily Family => KeyFamily.Rsa;

    public override int Bits => numbers.Bits;

    private protected override string Description =>
        string.Create(CultureInfo.InvariantCulture, $"RSA public key, {Bits} bits, fingerprint {Fingerprint}");

    public override RSAParameters ExportParameters() =>
        new() { Modulus = [.. numbers.Modulus], Exponent = [.. numbers.Exponent] };

    internal override int SignatureLength(SignatureAlgorithm algorithm) => numbers.SignatureLength;

    internal override OpenedSignature? Open(ReadOnlySpan<byte> signature)
    {
        if (signature.Length != numbers.SignatureLength)
        {
            return null;
        }

        _operation ??= new PublicOperation(numbers);
        Span<byte> block = stackalloc byte[signature.Length];
        return _operation.TryRaise(signature, block) ? RsaSignature.Open(block, Bits) : null;
    }

    internal override Verifier CreatePlatformVerifier(SignatureAlgorithm algorithm) =>
        new PlatformRsaVerifier(algorithm, this);

    private protected override bool IsSameAs(VerificationKey other) =>
        other is RsaVerificationKey key
        && BigEndian.AreEqual(numbers.Modulus, key.Numbers.Modulus)
        && BigEndian.AreEqual(numbers.Exponent, key.Numbers.Exponent);
}
