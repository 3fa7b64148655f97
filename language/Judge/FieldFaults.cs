namespace GatewayContracts.Language;

/// <summary>What is wrong with a value, in the order in which it is reported.</summary>
[Flags]
internal enum FieldFaults
{
    /// <summary>The value is all that its field asks for.</summary>
    None = 0,

    /// <summary>The text says no value of the field at all. Nothing else is judged then.</summary>
    Unreadable = 1 << 0,

    /// <summary>A number has too many decimal places.</summary>
    Places = 1 << 1,

    /// <summary>A number is less than the minimum.</summary>
    TooLittle = 1 << 2,

    /// <summary>A number is more than the maximum.</summary>
    TooMuch = 1 << 3,

    /// <summary>A point in time has no date in the gateway's time zone.</summary>
    NoDate = 1 << 4,

    /// <summary>The text has fewer characters than the type allows.</summary>
    TooShort = 1 << 5,

    /// <summary>The text has more characters than the type allows.</summary>
    TooLong = 1 << 6,

    /// <summary>The text is not of its format.</summary>
    Format = 1 << 7,

    /// <summary>The code is none of the field's.</summary>
    Code = 1 << 8,

    /// <summary>The value is another than the constant.</summary>
    Constant = 1 << 9,

    /// <summary>The text has none of the lengths that are listed.</summary>
    Length = 1 << 10,

    /// <summary>The text does not match the pattern.</summary>
    Pattern = 1 << 11,
}
