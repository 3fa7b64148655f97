namespace GatewayContracts.Metadata;

/// <summary>
/// What a field reveals about a person or an account. Such a value is masked wherever a message is shown.
/// </summary>
public enum Sensitivity
{
    /// <summary>The value may be shown.</summary>
    None,

    /// <summary>A person's name.</summary>
    Name,

    /// <summary>A card number.</summary>
    Card,

    /// <summary>The number of an identity document.</summary>
    IdNumber,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>A token that stands for a card or an agreement.</summary>
    Token,

    /// <summary>A secret, such as a password.</summary>
    Secret,
}
