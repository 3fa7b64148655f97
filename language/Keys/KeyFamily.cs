namespace GatewayContracts.Language;

/// <summary>
/// A family of keys: what an algorithm takes, and what all algorithms that take such keys have in common. There is one
/// instance of each, so reference equality is equality.
/// </summary>
public sealed class KeyFamily
{
    private KeyFamily(string name) => Name = name;

    /// <summary>RSA keys: the private half signs, the public half verifies.</summary>
    public static KeyFamily Rsa { get; } =
        new("RSA")
        {
            HasPublicHalf = true,
            OpensSignatures = true,
            Encoding = SignatureEncoding.Base64,
            Noun = "an RSA key",
            VerifyingNoun = "an RSA public key",
            HowToGive = "Read the key with Load or Parse.",
        };

    /// <summary>A secret that merchant and gateway share: anybody who can verify with it can sign with it.</summary>
    public static KeyFamily Secret { get; } =
        new("shared secret")
        {
            Encoding = SignatureEncoding.Hexadecimal,
            Noun = "a shared secret",
            VerifyingNoun = "a shared secret",
            HowToGive = "Give the secret with FromSecret.",
        };

    /// <summary>Every family.</summary>
    public static IReadOnlyList<KeyFamily> All { get; } = [Rsa, Secret];

    /// <summary>The name in sentences: <c>RSA</c>, <c>shared secret</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether a key has a public half that verifies and cannot sign; otherwise both sides hold the same key.
    /// </summary>
    public bool HasPublicHalf { get; private init; }

    /// <summary>
    /// Whether a key opens a signature without the text: then its key, its algorithm and its digest can be reported.
    /// </summary>
    internal bool OpensSignatures { get; private init; }

    /// <summary>How signatures are written as text.</summary>
    internal SignatureEncoding Encoding { get; private init; } = SignatureEncoding.Base64;

    /// <summary>Such a key in a sentence, with its article.</summary>
    internal string Noun { get; private init; } = "";

    /// <summary>What a signature is verified with, with its article.</summary>
    internal string VerifyingNoun { get; private init; } = "";

    /// <summary>The sentence for a person who gave a key of another family.</summary>
    internal string HowToGive { get; private init; } = "";

    /// <summary><see cref="Noun"/> at the beginning of a sentence.</summary>
    internal string Subject => char.ToUpperInvariant(Noun[0]) + Noun.Substring(1);

    /// <summary>The family's name.</summary>
    public override string ToString() => Name;
}
