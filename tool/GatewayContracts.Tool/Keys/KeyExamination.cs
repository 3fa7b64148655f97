extern alias runtime;

using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using GatewayContracts.Tool.Terminals;
using runtime::GatewayContracts.Language;

namespace GatewayContracts.Tool.Keys;

/// <summary>Says what a key is, and what to know of it.</summary>
internal static class KeyExamination
{
    private const int ModernBits = 2048;

    public static KeyReport Of(string given, Terminal terminal)
    {
        var material = KeySource.Read(given, terminal);
        var shown = KeySource.Shown(given, terminal);
        var file = KeySource.FileOf(given, terminal);
        if ((material.Public ?? material.Private?.Public) is not { } numbers)
        {
            return new KeyReport(shown, null, material.Description, null, null, Problem(material, shown), null);
        }

        var isPrivate = material.Private is not null;
        return new KeyReport(
            shown,
            isPrivate ? "private" : "public",
            material.Description,
            numbers.Bits,
            new RsaVerificationKey(numbers).Fingerprint,
            isPrivate ? KeyProblem.AsPrivateKey(material, shown) : KeyProblem.AsPublicKey(material, shown),
            Remark(material, numbers, file)
        );
    }

    private static string? Problem(KeyMaterial material, string shown) =>
        material.Kind is KeyKind.EncryptedPrivateKey or KeyKind.OtherPrivateKey
            ? KeyProblem.AsPrivateKey(material, shown)
            : KeyProblem.AsPublicKey(material, shown);

    private static string? Remark(KeyMaterial material, RsaPublicNumbers numbers, string? file)
    {
        string?[] remarks =
        [
            numbers.Bits < ModernBits ? "shorter than the 2048 bits of today" : null,
            material.Private is not null && IsOpen(file) ? "other users of this machine can read the file" : null,
            material.Kind == KeyKind.RsaCertificate && file is not null ? Validity(file) : null,
        ];
        var said = string.Join("; ", remarks.OfType<string>());
        return said.Length > 0 ? said : null;
    }

    private static bool IsOpen(string? file) =>
        !OperatingSystem.IsWindows()
        && file is not null
        && (File.GetUnixFileMode(file) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) != 0;

    private static string Day(DateTime moment) =>
        moment.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Of a certificate the library uses the key alone; its dates are for people.
    private static string? Validity(string file)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadCertificateFromFile(file);
            return $"the certificate is valid from {Day(certificate.NotBefore)} to {Day(certificate.NotAfter)}";
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
