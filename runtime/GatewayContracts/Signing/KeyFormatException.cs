namespace GatewayContracts;

/// <summary>
/// The given key cannot be used here. The message says what it is, what is needed and what to do; it never contains key
/// material.
/// </summary>
public sealed class KeyFormatException : Exception
{
    /// <summary>An exception without a reason.</summary>
    public KeyFormatException()
        : base("This is no key that can be used here.") { }

    /// <summary>An exception with the sentence for the person who set the key up.</summary>
    public KeyFormatException(string message)
        : base(message) { }

    /// <summary>An exception with the sentence for the person who set the key up, and what the system said.</summary>
    public KeyFormatException(string message, Exception? innerException)
        : base(message, innerException) { }
}
