namespace GatewayContracts.Explaining;

/// <summary>Orders of names that signers use by mistake, beside those that a contract can have.</summary>
internal enum NameOrder
{
    /// <summary>As the contract says.</summary>
    OfContract,

    /// <summary>By upper-cased code units, as the platform's comparer that ignores case does.</summary>
    UpperCaseCodeUnits,

    /// <summary>As a culture sorts: punctuation, digits, letters; case decides last.</summary>
    Cultural,

    /// <summary>As they are in the message.</summary>
    AsReceived,

    /// <summary>By code units of the joined name and value, including the text between them.</summary>
    JoinedPairs,

    /// <summary>Descending by code units.</summary>
    Descending,
}
