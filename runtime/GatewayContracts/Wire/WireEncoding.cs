namespace GatewayContracts;

/// <summary>How the fields of a message travel.</summary>
public enum WireEncoding
{
    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>Names and values of a form, URL-encoded.</summary>
    Form,

    /// <summary>One XML element whose children are the fields; nothing is nested.</summary>
    Xml,
}
