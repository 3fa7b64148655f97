namespace GatewayContracts;

/// <summary>Which part of the spec a message breaks.</summary>
public enum ViolationKind
{
    /// <summary>A required field is neither null nor empty, but absent.</summary>
    Missing,

    /// <summary>A text is too long, too short, or has none of the allowed lengths.</summary>
    Length,

    /// <summary>A text is not of the field's format, or an amount has too many decimal places.</summary>
    Format,

    /// <summary>A code that the docs do not have.</summary>
    Code,

    /// <summary>A text does not match the field's pattern.</summary>
    Pattern,

    /// <summary>A number is below the minimum or above the maximum.</summary>
    Range,

    /// <summary>A constant has another value.</summary>
    Fixed,

    /// <summary>A rule between fields does not hold.</summary>
    Rule,

    /// <summary>A value could be taken for the beginning of another field of the sign string.</summary>
    Ambiguous,

    /// <summary>The sign string leaves the value out, so the signature would not cover it.</summary>
    NotCovered,

    /// <summary>A field that the account fills in was given another value.</summary>
    Account,

    /// <summary>A field that the spec does not have.</summary>
    Unknown,
}
