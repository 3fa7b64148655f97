namespace GatewayContracts.Language;

/// <summary>Why the text of an encrypted message cannot be taken apart.</summary>
internal enum EncryptedFault
{
    /// <summary>It has fewer or more parts.</summary>
    Incomplete,

    /// <summary>Its version is another.</summary>
    Version,

    /// <summary>A part is not Base64, or has another length.</summary>
    Malformed,
}
