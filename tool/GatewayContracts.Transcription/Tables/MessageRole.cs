namespace GatewayContracts.Transcription.Tables;

/// <summary>Which message a part of the page is about.</summary>
internal enum MessageRole
{
    /// <summary>No heading says so.</summary>
    Unknown,
    Request,
    Response,
    Notification,

    /// <summary>HTTP headers, which are no fields.</summary>
    Header,
}
