namespace GatewayContracts.Language;

/// <summary>The order of the names in a sign string.</summary>
public enum FieldOrder
{
    /// <summary>
    /// Ascending, each name compared by its lower-cased UTF-16 code units: Java's case-insensitive order.
    /// </summary>
    LowerCaseCodeUnits,

    /// <summary>Ascending by UTF-16 code unit.</summary>
    CodeUnits,

    /// <summary>
    /// As the spec lists the fields; fields that the spec does not list follow as they were received.
    /// </summary>
    AsListed,
}
