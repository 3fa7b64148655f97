namespace GatewayContracts.Explaining;

/// <summary>How a signed text departs from its contract.</summary>
public enum RepairKind
{
    /// <summary>The names have another order.</summary>
    Order,

    /// <summary>Empty values are kept.</summary>
    EmptyKept,

    /// <summary>Empty values are left out.</summary>
    EmptyDropped,

    /// <summary>Nulls are kept, as the letters <c>null</c> or as an empty value.</summary>
    NullKept,

    /// <summary>Nulls are left out.</summary>
    NullDropped,

    /// <summary>Values of the letters <c>null</c> are kept.</summary>
    NullTextKept,

    /// <summary>Values of the letters <c>null</c> are left out.</summary>
    NullTextDropped,

    /// <summary>A field is left out.</summary>
    FieldLeftOut,

    /// <summary>A field of the message is signed that the contract leaves out.</summary>
    FieldTakenIn,

    /// <summary>A field is signed that is not in the message.</summary>
    FieldAdded,

    /// <summary>White space at the ends of values is gone.</summary>
    Trimmed,

    /// <summary>A plus sign is in place of a blank, or a blank in place of a plus sign.</summary>
    PlusForSpace,

    /// <summary>Values are URL-encoded, or decoded once more.</summary>
    UrlEncoding,

    /// <summary>Values are escaped as in HTML or XML, or unescaped.</summary>
    HtmlEscapes,

    /// <summary>Values are escaped as in JSON, or unescaped.</summary>
    JsonEscapes,

    /// <summary>A number is written in another way: 0.1 for 0.10.</summary>
    Number,

    /// <summary>An object or a list is written in another way.</summary>
    Nested,

    /// <summary>Names are written in another way: without stray blanks, or in another case.</summary>
    Names,

    /// <summary>What joins names and values is another.</summary>
    Separator,

    /// <summary>Line ends are others, or one follows the text.</summary>
    LineEnds,

    /// <summary>There is a byte order mark before the text.</summary>
    ByteOrderMark,

    /// <summary>There is something before or after the text, or the shared secret is appended in another way.</summary>
    Suffix,

    /// <summary>The text is encoded otherwise than in UTF-8.</summary>
    Charset,

    /// <summary>The algorithm is another.</summary>
    Algorithm,

    /// <summary>A digest of the text is signed, or another digest, or the text itself.</summary>
    Prehash,
}
