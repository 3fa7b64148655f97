namespace GatewayContracts.Generator.Model;

/// <summary>The <c>encoding</c> key: how a message's fields travel.</summary>
internal enum WireEncoding
{
    Json,
    Form,
    Xml,
}
