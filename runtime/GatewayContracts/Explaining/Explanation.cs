namespace GatewayContracts.Explaining;

/// <summary>
/// What was found out about the signature of a message. It reports and accepts nothing: whatever stands here, only an
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

    /// <summary>The key that made the signature, also where it does not hold; null when that is not known.</summary>
    public VerificationKey? Key { get; internal init; }

    /// <summary>
    /// The departures from the contract with which the signature holds: one or two. Empty where it holds, and where
    /// none were found.
    /// </summary>
    public IReadOnlyList<Repair> Repairs { get; internal init; } = [];

    /// <summary>What else a receiver would object to, a sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; internal init; } = [];

    /// <summary>
    /// The fields in the order of the message, and what became of each; empty where the body cannot be read.
    /// </summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; internal init; } = [];

    /// <summary>
    /// The text that is signed as the contract says, where the body itself is signed that; null where it cannot be
    /// read. It holds sensitive values: look at it, do not log it.
    /// </summary>
    public string? SignString { get; internal init; }

    /// <summary>
    /// The same text as it may be logged: values cut, sensitive ones masked, and those that the spec does not have.
    /// </summary>
    public string? MaskedSignString { get; internal init; }

    /// <summary>
    /// The text that was really signed; null where it was not found. It holds sensitive values: look at it, do not log
    /// it.
    /// </summary>
    public string? SignedText { get; internal init; }

    /// <summary>
    /// The digest that an RSA key found inside the signature, in hexadecimal, to compare with the signer's; null where
    /// there is none.
    /// </summary>
    public string? SignedDigest { get; internal init; }

    /// <summary>How many different texts were tried.</summary>
    public int Attempts { get; internal init; }

    /// <summary>Whether the bound ended the search before everything was tried.</summary>
    public bool IsCut { get; internal init; }

    /// <summary>
    /// The whole explanation, on several lines, safe to log: sensitive values and those that the spec does not have are
    /// masked, and no key is shown.
    /// </summary>
    public override string ToString() => ExplanationWriter.Of(this);
}
