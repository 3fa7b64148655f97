namespace GatewayContracts.Tests.Differential;

internal sealed class ReferenceRefusalException(RefusalReason reason) : Exception
{
    public RefusalReason Reason { get; } = reason;
}
