namespace GatewayContracts.Generator.Model;

/// <summary>The part a field plays in the protocol of its gateway.</summary>
internal enum FieldRole
{
    None,
    Merchant,
    Algorithm,
    Signature,
    OutcomeCode,
    OutcomeText,
}
