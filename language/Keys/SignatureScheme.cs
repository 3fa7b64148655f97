namespace GatewayContracts.Language;

/// <summary>
/// The signature algorithms of the spec language, a row each. This is the only place that knows their names: specs,
/// their proofs, the schemas, the runtime and the tests ask it.
/// </summary>
internal abstract class SignatureScheme
{
    /// <summary>
    /// In the order of the documentation. Of one family and padding the digest that no policy refuses stands last.
    /// </summary>
    public static readonly IReadOnlyList<SignatureScheme> All =
    [
        new RsaScheme("md5-with-rsa", DigestAlgorithm.Md5, Pkcs1Padding.Instance, "md5withrsa", "rsamd5", "md5rsa"),
        new RsaScheme(
            "sha1-with-rsa",
            DigestAlgorithm.Sha1,
            Pkcs1Padding.Instance,
            "sha1withrsa",
            "rsasha1",
            "sha1rsa",
            "rsa1"
        ),
        new RsaScheme(
            "sha256-with-rsa",
            DigestAlgorithm.Sha256,
            Pkcs1Padding.Instance,
            "sha256withrsa",
            "rsasha256",
            "sha256rsa",
            "rs256",
            "rsa2"
        ),
        new RsaScheme(
            "sha256-with-rsa-pss",
            DigestAlgorithm.Sha256,
            PssPadding.Instance,
            "sha256withrsapss",
            "rsasha256pss",
            "rsapss",
            "rsassapss",
            "ps256"
        ),
        new SecretScheme("md5", DigestAlgorithm.Md5, SecretUse.InText, "md5"),
        new SecretScheme("sha256", DigestAlgorithm.Sha256, SecretUse.InText, "sha256"),
        new SecretScheme("hmac-sha256", DigestAlgorithm.Sha256, SecretUse.Hmac, "hmacsha256", "hs256"),
    ];

    private protected SignatureScheme(
        string name,
        KeyFamily family,
        DigestAlgorithm digest,
        string meaning,
        IReadOnlyList<string> otherNames
    )
    {
        Name = name;
        Family = family;
        Digest = digest;
        Meaning = meaning;
        OtherNames = otherNames;
    }

    /// <summary>As specs write it.</summary>
    public string Name { get; }

    /// <summary>The keys that it takes.</summary>
    public KeyFamily Family { get; }

    public DigestAlgorithm Digest { get; }

    /// <summary>What it does, as the documentation says it.</summary>
    public string Meaning { get; }

    /// <summary>What other libraries and documentation call it, without case and signs.</summary>
    public IReadOnlyList<string> OtherNames { get; }

    /// <summary>How its signatures are written as text.</summary>
    public SignatureEncoding Encoding => Family.Encoding;

    /// <summary>Null when the language has no algorithm of that name.</summary>
    public static SignatureScheme? Find(string name)
    {
        foreach (var scheme in All)
        {
            if (scheme.Name == name)
            {
                return scheme;
            }
        }

        return null;
    }
}
