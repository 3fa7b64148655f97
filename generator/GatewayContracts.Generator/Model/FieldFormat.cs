namespace GatewayContracts.Generator.Model;

/// <summary>The format key of a field whose value stays a string.</summary>
internal enum FieldFormat
{
    None,
    Digits,
    Base64,
    IpUnderscored,
    Masked,
    Json,
}
