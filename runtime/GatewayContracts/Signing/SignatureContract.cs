using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>How the messages of a gateway are signed. Generated from the <c>signature</c> of its spec.</summary>
public sealed class SignatureContract
{
    /// <summary>The wire name of the field with the signature.</summary>
    public required string Field { get; init; }

    /// <summary>The wire name of the field that names the algorithm; null where messages do not say.</summary>
    public string? AlgorithmField { get; init; }

    /// <summary>The algorithms that the gateway accepts; the account names one of them.</summary>
    public required IReadOnlyList<AcceptedAlgorithm> Accepts { get; init; }

    /// <summary>The wire name meant when a message names no algorithm; null where it must name one.</summary>
    public string? Absent { get; init; }

    /// <summary>How the sign string is made.</summary>
    public required CanonicalForm Source { get; init; }
}
