namespace GatewayContracts.Explaining;

/// <summary>
/// What was found out about the signature of a message. It only reports, and accepts nothing: whatever it says, only an
/// opened message is verified.
/// </summary>
public sealed class Explanation
{
    internal Explanation(string message)
    {
        Message = message;
    }

    /// <summary>The name of the message's contract.</summary>
    public string Message { get; }

    /// <summary>The finding, the most specific that holds.</summary>
    public SignatureFinding Finding { get; internal init; }

    /// <summary>The finding in sentences that are safe to log: no value of the message, and no key.</summary>
    public string Summary { get; internal init; } = "";

    /// <summary>
    /// The key that made the signature, even if the signature does not hold; null if the key is not known.
    /// </summary>
    public VerificationKey? Key { get; internal init; }

    /// <summary>
    /// The departures from the contract with which the signature holds: one or two. Empty if the signature holds, or if
    /// none were found.
    /// </summary>
    public IReadOnlyList<Repair> Repairs { get; internal init; } = [];

    /// <summary>What else a receiver would object to, a sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; internal init; } = [];

    /// <summary>
    /// The fields in the order of the message, each with its part in the sign string; empty if the body cannot be read.
    /// </summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; internal init; } = [];

    /// <summary>
    /// The text that is signed by the contract: the sign string, or the body if that is signed itself; null if the body
    /// cannot be read. It holds sensitive values: look at it, do not log it.
    /// </summary>
    public string? SignString { get; internal init; }

    /// <summary>
    /// The same text as it may be logged: values cut, sensitive ones masked, and those that the spec does not have.
    /// </summary>
    public string? MaskedSignString { get; internal init; }

    /// <summary>
    /// The text that was really signed; null if it was not found. It holds sensitive values: look at it, do not log
    /// it.
    /// </summary>
    public string? SignedText { get; internal init; }

    /// <summary>
    /// The digest that an RSA key found inside the signature, in hexadecimal, to compare with the signer's; null if
    /// there is none.
    /// </summary>
    public string? SignedDigest { get; internal init; }

    /// <summary>How many different texts were tried.</summary>
    public int Attempts { get; internal init; }

    /// <summary>Whether the search reached its limit before everything was tried.</summary>
    public bool IsCut { get; internal init; }

    /// <summary>
    /// The whole explanation, on several lines, safe to log: sensitive values and those that the spec does not have are
    /// masked, and no key is shown.
    /// </summary>
    public override string ToString() => ExplanationWriter.Of(this);
}
