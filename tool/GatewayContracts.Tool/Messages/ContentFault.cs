namespace GatewayContracts.Tool.Messages;

/// <summary>Something in a message that its contract does not allow, beside the signature.</summary>
/// <param name="Fault">Named as <c>breaks</c> of an example names it.</param>
/// <param name="Because">Without any sensitive value.</param>
/// <param name="IsRefused">Whether the library refuses a message for it; otherwise it reports drift.</param>
internal sealed record ContentFault(string Fault, string Because, bool IsRefused);
