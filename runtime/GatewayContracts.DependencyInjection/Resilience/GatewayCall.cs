using GatewayContracts.Metadata;

namespace GatewayContracts.DependencyInjection;

/// <summary>
/// What became of one attempt of a call, whatever its response: what a resilience strategy decides by.
/// </summary>
public sealed class GatewayCall
{
    internal GatewayCall(OperationContract operation, object outcome, UnknownReason? reason, bool isPending)
    {
        Operation = operation;
        Outcome = outcome;
        Reason = reason;
        IsPending = isPending;
    }

    /// <summary>The operation called.</summary>
    public OperationContract Operation { get; }

    /// <summary>Why it is not known what became of the attempt; null where it is known.</summary>
    public UnknownReason? Reason { get; }

    /// <summary>Whether the gateway has the request and has not finished with it.</summary>
    public bool IsPending { get; }

    /// <summary>
    /// Whether the attempt may be repeated by the spec's <c>safety</c>: a call that reads, whenever its outcome is
    /// unknown; an idempotent one, unless the gateway gave a genuine answer; a call that moves money, never.
    /// </summary>
    public bool MayRepeat =>
        Operation.Safety switch
        {
            OperationSafety.Read => Reason is not null,
            OperationSafety.Idempotent => Reason
                is UnknownReason.TimedOut
                    or UnknownReason.ConnectionFailed
                    or UnknownReason.Unsigned
                    or UnknownReason.NotVerified,
            _ => false,
        };

    internal object Outcome { get; }
}
