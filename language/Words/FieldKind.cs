namespace GatewayContracts.Language;

/// <summary>What a field's value is in C#.</summary>
internal enum FieldKind
{
    /// <summary><c>string</c>.</summary>
    Text,

    /// <summary><c>long</c>.</summary>
    Integer,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>DateTimeOffset</c>, in the gateway's time zone.</summary>
    Moment,

    /// <summary><c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>Uri</c>, written as given.</summary>
    Url,

    /// <summary>A generated enum.</summary>
    Code,

    /// <summary>Any JSON value (type Object without members), kept as its text.</summary>
    Json,

    /// <summary>A generated class: type Object with members.</summary>
    Object,

    /// <summary>A list of a generated class: type List with members; of texts without.</summary>
    List,

    /// <summary>A generated class travelling as a JSON text inside a string: format json with members.</summary>
    JsonText,
}
