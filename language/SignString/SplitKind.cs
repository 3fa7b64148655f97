namespace GatewayContracts.Language;

/// <summary>How the text of a sign string could be taken for other fields than those that were joined.</summary>
internal enum SplitKind
{
    /// <summary>The form puts nothing between fields, or between a name and its value.</summary>
    NoBorders,

    /// <summary>A name holds what joins the sign string.</summary>
    Name,

    /// <summary>A value and the text beside it make a second border.</summary>
    Edge,

    /// <summary>There is a border in a value that can hold none.</summary>
    ExactValue,

    /// <summary>A value holds the beginning of a known field.</summary>
    KnownField,

    /// <summary>
    /// A free text holds the beginning of an unknown field: a sent field may have been moved into it.
    /// </summary>
    UnknownField,

    /// <summary>A field that the spec does not have, in a form that signs no names.</summary>
    Stranger,

    /// <summary>The values, which are signed without their names, fit the fields in another way as well.</summary>
    OtherFields,
}
