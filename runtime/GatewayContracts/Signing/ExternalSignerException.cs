namespace GatewayContracts;

/// <summary>A key that is held elsewhere gave no signature, or one that does not verify. Nothing was sent.</summary>
public sealed class ExternalSignerException : Exception
{
    internal ExternalSignerException(string message, Exception? innerException = null)
        : base(message, innerException) { }
}
