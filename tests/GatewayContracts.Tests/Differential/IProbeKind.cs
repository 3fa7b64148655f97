using GatewayContracts.Metadata;

namespace GatewayContracts.Tests.Differential;

/// <summary>How a <see cref="Probe{TKind}"/> travels and is signed.</summary>
internal interface IProbeKind
{
    static abstract MessageContract Contract { get; }
}
