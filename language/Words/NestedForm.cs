namespace GatewayContracts.Language;

/// <summary>How a value that is an object or a list enters a sign string.</summary>
public enum NestedForm
{
    /// <summary>As JSON without spaces, member names ascending by code unit, null members dropped.</summary>
    CompactSortedJson,

    /// <summary>As its text was received, or is sent.</summary>
    AsReceived,
}
