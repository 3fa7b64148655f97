namespace GatewayContracts.Metadata;

/// <summary>
/// A JSON object that has the message as one of its members, and the signature beside it. The text of the member, as it
/// travels, is signed.
/// </summary>
/// <param name="Member">The name of the member.</param>
/// <param name="Otherwise">Members that may replace it, such as one for errors.</param>
public sealed record MemberEnvelope(string Member, IReadOnlyList<string> Otherwise) : EnvelopeContract
{
    /// <summary>Every member that may hold the message.</summary>
    internal IEnumerable<string> Members => Otherwise.Prepend(Member);
}
