namespace GatewayContracts;

/// <summary>Why it is not known what happened to a call.</summary>
public enum UnknownReason
{
    /// <summary>
    /// No answer came in time. The gateway may have carried out the request, unless <see cref="Unknown{T}.NeverSent"/>
    /// says that it never left.
    /// </summary>
    TimedOut,

    /// <summary>
    /// The connection could not be made, or broke. The gateway may have got the request, unless
    /// <see cref="Unknown{T}.NeverSent"/> says that it never left.
    /// </summary>
    ConnectionFailed,

    /// <summary>The answer carries no signature, so anybody may have written it.</summary>
    Unsigned,

    /// <summary>The answer was refused: its signature does not hold, or it could not be read.</summary>
    NotVerified,

    /// <summary>The answer is genuine, but it answers another question.</summary>
    OtherQuestion,

    /// <summary>The answer is genuine, but its code, or the lack of one, leaves open what happened.</summary>
    CodeLeavesItOpen,
}
