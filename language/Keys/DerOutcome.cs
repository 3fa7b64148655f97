namespace GatewayContracts.Language;

/// <summary>What came of reading one DER value.</summary>
internal enum DerOutcome
{
    Complete,

    /// <summary>The bytes end before the value does.</summary>
    CutShort,

    /// <summary>Not DER: an indefinite or over-long length, or a tag of several bytes.</summary>
    Malformed,
}
