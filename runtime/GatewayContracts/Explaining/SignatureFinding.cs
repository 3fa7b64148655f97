namespace GatewayContracts.Explaining;

/// <summary>What was found out about a signature: the most specific finding that applies.</summary>
public enum SignatureFinding
{
    /// <summary>
    /// The body cannot be read as the contract says, so a receiver refuses it whatever its signature is.
    /// </summary>
    Unreadable,

    /// <summary>There is no signature, although the contract has one.</summary>
    SignatureMissing,

    /// <summary>
    /// The signature is not written as its algorithm writes it: Base64 on one line, or hexadecimal digits.
    /// </summary>
    SignatureMalformed,

    /// <summary>
    /// The keys given are not of the kind that the algorithm takes: a shared secret in place of an RSA key, or the
    /// other way round.
    /// </summary>
    WrongKindOfKey,

    /// <summary>The signature is not as long as the keys given make it.</summary>
    WrongLength,

    /// <summary>No known key made it, or it is damaged.</summary>
    UnknownKey,

    /// <summary>It was made with a known key, but not with one of the expected keys.</summary>
    OtherKey,

    /// <summary>It was made with the merchant's own key.</summary>
    OwnKey,

    /// <summary>
    /// It was made with the right key over the right text, by another algorithm than the contract's: another digest,
    /// padding, or way to use the secret.
    /// </summary>
    OtherAlgorithm,

    /// <summary>
    /// It was made with the right key over a digest of the right text, while the contract has the text itself, or over
    /// another digest.
    /// </summary>
    OtherPrehash,

    /// <summary>
    /// It was made with the right key over a text that is made differently than the contract says; the repairs say how.
    /// </summary>
    OtherwiseMadeText,

    /// <summary>
    /// It was made with the right key (for a shared secret this cannot be known) over another text, and nothing tried
    /// gives that text.
    /// </summary>
    OtherText,

    /// <summary>It holds over the text that the contract says.</summary>
    Holds,
}
