namespace GatewayContracts.Language;

/// <summary>What stands in brackets after the name of a format.</summary>
internal enum FormatBrackets
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>How many decimal places there are, as in <c>decimal(2)</c>.</summary>
    Places,

    /// <summary>The pattern of a date, as in <c>date(yyyy-MM-dd)</c>.</summary>
    Pattern,
}
