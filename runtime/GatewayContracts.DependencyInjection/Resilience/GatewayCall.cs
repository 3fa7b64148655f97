using GatewayContracts.Metadata;

namespace GatewayContracts.DependencyInjection;

/// <summary>The outcome of one attempt of a call, whatever its response; a resilience strategy decides by it.</summary>
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

    /// <summary>Why the outcome of the attempt is unknown; null if it is known.</summary>
    public UnknownReason? Reason { get; }

    /// <summary>Whether the gateway has the request and has not finished with it.</summary>
    public bool IsPending { get; }

    /// <summary>
    /// Whether the spec's <c>safety</c> allows another attempt. A call that reads may be repeated whenever its outcome
    /// is unknown, an idempotent call too, unless the gateway gave a genuine answer. A call that moves money is never
    /// repeated.
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
