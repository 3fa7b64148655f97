namespace GatewayContracts.Explaining;

/// <summary>Why a field is in a sign string, or is not.</summary>
public enum LedgerRule
{
    /// <summary>The contract has it, and signs it.</summary>
    Signed,

    /// <summary>The contract does not have it. All fields of a message are signed.</summary>
    Unknown,

    /// <summary>
    /// The docs do not say whether it is signed. The signature shows whether it is in or out. If no signature holds, it
    /// counts as signed.
    /// </summary>
    Unstated,

    /// <summary>The body itself is signed, and the field with it.</summary>
    Body,

    /// <summary>It is out: it holds the signature itself.</summary>
    Signature,

    /// <summary>It is out: the contract leaves out the name.</summary>
    Excluded,

    /// <summary>It is out: the contract says that it is not signed.</summary>
    Unsigned,

    /// <summary>It is out: nulls are left out.</summary>
    Null,

    /// <summary>It is out: empty values are left out.</summary>
    Empty,

    /// <summary>It is out: values of the letters <c>null</c> are left out.</summary>
    NullText,
}
