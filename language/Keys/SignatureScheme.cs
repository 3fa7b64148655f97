namespace GatewayContracts.Language;

/// <summary>The signature algorithms of the spec language. The only place that knows their names.</summary>
internal sealed class SignatureScheme
{
    public static readonly SignatureScheme Md5WithRsa = new("md5-with-rsa", SignatureMethod.Rsa, DigestAlgorithm.Md5);
    public static readonly SignatureScheme Sha1WithRsa = new(
        "sha1-with-rsa",
        SignatureMethod.Rsa,
        DigestAlgorithm.Sha1
    );
    public static readonly SignatureScheme Sha256WithRsa = new(
        "sha256-with-rsa",
        SignatureMethod.Rsa,
        DigestAlgorithm.Sha256
    );
    public static readonly SignatureScheme Md5 = new("md5", SignatureMethod.Digest, DigestAlgorithm.Md5);
    public static readonly SignatureScheme Sha256 = new("sha256", SignatureMethod.Digest, DigestAlgorithm.Sha256);
    public static readonly SignatureScheme HmacSha256 = new(
        "hmac-sha256",
        SignatureMethod.Hmac,
        DigestAlgorithm.Sha256
    );

    public static readonly IReadOnlyList<SignatureScheme> All =
    [
        Md5WithRsa,
        Sha1WithRsa,
        Sha256WithRsa,
        Md5,
        Sha256,
        HmacSha256,
    ];

    private SignatureScheme(string name, SignatureMethod method, DigestAlgorithm digest)
    {
        Name = name;
        Method = method;
        Digest = digest;
    }

    public string Name { get; }

    public SignatureMethod Method { get; }

    public DigestAlgorithm Digest { get; }

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
