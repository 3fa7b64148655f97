namespace GatewayContracts.Explaining;

/// <summary>
/// One departure from the contract. With it, alone or together with the others in the list, the signature holds. It
/// explains a refusal and never changes it.
/// </summary>
public sealed class Repair
{
    internal Repair(RepairKind kind, string sentence, string? field)
    {
        Kind = kind;
        Sentence = sentence;
        Field = field is null ? null : QuotedText.EscapeName(field);
    }

    /// <summary>The kind of departure.</summary>
    public RepairKind Kind { get; }

    /// <summary>
    /// What the signer did, in a sentence for people. It is safe to log: it contains only values from the docs.
    /// </summary>
    public string Sentence { get; }

    /// <summary>The wire name of the field at fault; null if it is not a single field.</summary>
    public string? Field { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
