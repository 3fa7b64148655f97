using System.Globalization;
using System.Security.Cryptography;

namespace GatewayContracts;

/// <summary>A private key that is held elsewhere.</summary>
internal sealed class ExternalSigningKey(VerificationKey publicKey, IExternalSigner signer) : SigningKey(publicKey)
{
    internal override IExternalSigner ExternalSigner => signer;

    public override RSAParameters ExportParameters() =>
        throw new InvalidOperationException("The private key is held elsewhere; it has no numbers here.");

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Family.Name} private key held elsewhere, {Bits} bits, public fingerprint {Counterpart.Fingerprint}"
        );

    internal override Signer CreatePlatformSigner(SignatureAlgorithm algorithm) =>
        throw new InvalidOperationException("The private key is held elsewhere; no signer can be made of it here.");
}
