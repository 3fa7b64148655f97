namespace GatewayContracts.Generator.Usage;

/// <summary>The cases of an outcome.</summary>
[Flags]
internal enum OutcomeCases
{
    None = 0,
    Answered = 1,
    Pending = 2,
    Refused = 4,
    Unknown = 8,
    Open = Pending | Unknown,
    All = Answered | Pending | Refused | Unknown,
}
