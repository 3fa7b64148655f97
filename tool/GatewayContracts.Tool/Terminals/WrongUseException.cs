namespace GatewayContracts.Tool.Terminals;

/// <summary>
/// A command cannot do its work with what it was given. The message goes to the person: what is wrong, and what to do.
/// </summary>
internal sealed class WrongUseException(string message) : Exception(message);
