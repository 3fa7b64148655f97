namespace GatewayContracts.Language;

/// <summary>
/// Says why what was found is not the key that is wanted, and what to do about it. One wording for the runtime and for
/// specs.
/// </summary>
internal static class KeyProblem
{
    private const string PublicWanted = "the gateway's RSA public key (or certificate) is wanted here to verify with";
    private const string PrivateWanted = "the merchant's RSA private key is wanted here to sign with";
    private const string Forms = "PEM, Base64 or DER";

    /// <summary>Null when <paramref name="material"/> is a public key that can verify.</summary>
    /// <param name="holder">Where it was found, to stand before "holds": a file's name, "the text".</param>
    public static string? AsPublicKey(KeyMaterial material, string holder)
    {
        if (material.Public is { } numbers)
        {
            return numbers.Weakness is { } weakness ? holder + " holds a public key that " + weakness + "." : null;
        }

        return Sentence(material, holder, PublicWanted)
            + (
                IsPrivate(material.Kind)
                    ? "Use the public key that the gateway publishes, and keep the private key where nobody else "
                        + "reads it."
                    : Advice(material.Kind, "Ask the gateway for its public key as " + Forms + ".")
            );
    }

    /// <summary>Null when <paramref name="material"/> is a private key that can sign.</summary>
    public static string? AsPrivateKey(KeyMaterial material, string holder)
    {
        if (material.Private is { } numbers)
        {
            return numbers.Public.Weakness is { } weakness ? holder + " holds a private key that " + weakness + "."
                : !numbers.IsConsistent()
                    ? holder
                        + " holds a private key whose numbers do not belong together, so it is damaged. Export it "
                        + "again from where it was made."
                : null;
        }

        return Sentence(material, holder, PrivateWanted)
            + (
                material.Public is not null
                    ? "Use the private key whose public half was registered with the gateway (PKCS#8 or PKCS#1, as "
                        + Forms
                        + ")."
                    : Advice(
                        material.Kind,
                        "Use the private key made for this merchant (PKCS#8 or PKCS#1, as " + Forms + ")."
                    )
            );
    }

    private static string Sentence(KeyMaterial material, string holder, string wanted) =>
        holder + " holds " + material.Description + "; " + wanted + ". ";

    private static bool IsPrivate(KeyKind kind) =>
        kind
            is KeyKind.RsaPrivatePkcs1
                or KeyKind.RsaPrivatePkcs8
                or KeyKind.EncryptedPrivateKey
                or KeyKind.OtherPrivateKey;

    private static string Advice(KeyKind kind, string otherwise) =>
        kind switch
        {
            KeyKind.EncryptedPrivateKey =>
                "Decrypt it (openssl pkey -in encrypted.pem -out merchant.pem) and guard the result by the file's "
                    + "permissions.",
            KeyKind.CertificateRequest =>
                "A request is only sent to a certificate authority; the private key was written to another file "
                    + "when it was made.",
            KeyKind.CertificateBundle =>
                "Take the one certificate out (openssl pkcs7 -print_certs) and give that alone.",
            KeyKind.Pkcs12 =>
                "Take the key out (openssl pkcs12 -nodes, with -nocerts for the private key or -nokeys for the "
                    + "certificate) and give that alone.",
            KeyKind.JavaKeyStore =>
                "Turn it into PKCS#12 (keytool -importkeystore -deststoretype PKCS12) and take the key out of "
                    + "that with openssl pkcs12.",
            KeyKind.OpenSshKey =>
                "Convert it to PEM (ssh-keygen -p -m PEM for a private key, ssh-keygen -e -m PKCS8 for a public one).",
            KeyKind.XmlKey => "Load it with RSA.FromXmlString once and export it as PEM.",
            KeyKind.SeveralBlocks => "Keep one key in one file: the one that is wanted here.",
            KeyKind.EncodedTwice => "Decode the Base64 once and give the PEM text.",
            KeyKind.LostPlusSigns =>
                "It was URL-decoded though it was not URL-encoded, as happens in forms and query strings: copy it "
                    + "again from where it was issued.",
            KeyKind.Quoted => "Give it without them.",
            KeyKind.UrlEncoded => "URL-decode it once, so that %2B becomes a plus sign.",
            KeyKind.UrlAlphabet => "Write a plus sign for each hyphen and a slash for each underscore.",
            KeyKind.Escaped => "Undo the escapes, so that \\u002B or &#43; becomes a plus sign and \\/ a slash.",
            KeyKind.Truncated or KeyKind.BrokenArmour => "Copy it again as a whole, from its first line to its last.",
            KeyKind.NotBase64 =>
                "Copy it again as it was issued: quotes, ellipses and other additions are no part of a key.",
            KeyKind.TrailingData => "Copy the key alone.",
            _ => otherwise,
        };
}
