namespace GatewayContracts.Explaining;

/// <summary>
/// One departure from the contract with which, alone or together with the others named beside it, a signature holds. It
/// explains a refusal and never lifts it.
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
    /// What the signer did, a sentence for people that is safe to log: it holds no value but those that the docs have.
    /// </summary>
    public string Sentence { get; }

    /// <summary>The wire name of the field at fault; null where it is no single one.</summary>
    public string? Field { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
