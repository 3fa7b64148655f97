namespace GatewayContracts;

/// <summary>Why a received message was refused, in the order in which a message is checked.</summary>
public enum RefusalReason
{
    /// <summary>The body is larger than allowed; it was not read.</summary>
    TooLarge,

    /// <summary>The body begins with a byte order mark.</summary>
    ByteOrderMark,

    /// <summary>The body is not valid UTF-8, or an escape is half a surrogate pair.</summary>
    InvalidText,

    /// <summary>The body is not the text of one JSON object.</summary>
    NotJson,

    /// <summary>The body is not a URL-encoded form.</summary>
    NotForm,

    /// <summary>The body is not XML of one element with fields.</summary>
    NotXml,

    /// <summary>Objects or lists are nested deeper than allowed.</summary>
    TooDeep,

    /// <summary>A name occurs twice in one object.</summary>
    DuplicateField,

    /// <summary>There are more fields than allowed.</summary>
    TooManyFields,

    /// <summary>Something follows the JSON object, or the XML element.</summary>
    TrailingData,

    /// <summary>
    /// The envelope lacks what it must have: the member or the field with the message, a part of an encrypted text, or
    /// a field that belongs beside it.
    /// </summary>
    EnvelopeIncomplete,

    /// <summary>
    /// The envelope is not written as it must be: a part of the encrypted text is not Base64 or has a wrong length, the
    /// member is not an object, or there are two members.
    /// </summary>
    EnvelopeMalformed,

    /// <summary>
    /// The message is for a merchant without an account, or it does not say which of several accounts it is for.
    /// Nothing was verified.
    /// </summary>
    UnknownMerchant,

    /// <summary>The encrypted text is of a version that the spec does not know.</summary>
    EnvelopeVersion,

    /// <summary>The encrypted text was encrypted for another key than the account's.</summary>
    EnvelopeKey,

    /// <summary>The MAC of the encrypted text does not hold: it was changed on the way. It was not decrypted.</summary>
    EnvelopeMac,

    /// <summary>The message carries no signature.</summary>
    SignatureMissing,

    /// <summary>The message does not name its algorithm, and the spec has no default.</summary>
    AlgorithmMissing,

    /// <summary>The message names, or is signed by, another algorithm than the account's.</summary>
    WrongAlgorithm,

    /// <summary>
    /// The signature is not written as the algorithm writes it: Base64 on one line, or hexadecimal digits.
    /// </summary>
    SignatureMalformed,

    /// <summary>The signature is not as long as the key makes it.</summary>
    WrongLength,

    /// <summary>The signature was made by none of the keys of the key ring.</summary>
    UnknownKey,

    /// <summary>
    /// The signature was made by a known key, but over a different text: the message was changed, or belongs to another
    /// signature.
    /// </summary>
    DoesNotMatch,

    /// <summary>The signature holds, but the fields can be split in more than one way.</summary>
    Ambiguous,

    /// <summary>The signature holds, but the message does not name its merchant.</summary>
    MerchantMissing,

    /// <summary>The signature holds, but the message is another merchant's.</summary>
    OtherMerchant,

    /// <summary>
    /// The signature holds, but a field beside the message in its envelope differs from the field in the message.
    /// </summary>
    EnvelopeDiffers,

    /// <summary>The signature holds, but a required field is missing.</summary>
    FieldMissing,

    /// <summary>
    /// The signature holds, but a required field is not of its type, such as an amount that is not a number.
    /// </summary>
    FieldMalformed,
}
