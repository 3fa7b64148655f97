namespace GatewayContracts.Generator.Model;

/// <summary>Who sends a message, and why.</summary>
internal enum MessageRole
{
    Request,
    Response,
    Notification,
}
