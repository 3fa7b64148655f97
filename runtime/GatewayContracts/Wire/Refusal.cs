namespace GatewayContracts;

/// <summary>Why a received message was refused: a reason for programs, and a sentence for people that is safe to log.</summary>
public sealed class Refusal
{
    internal Refusal(RefusalReason reason, string message, params IReadOnlyList<string> fields)
    {
        Reason = reason;
        Message = message;
        Fields = fields;
    }

    /// <summary>The reason.</summary>
    public RefusalReason Reason { get; }

    /// <summary>What is wrong, where, and what to do. Holds no key, no value of a field, and nothing of the body but names.</summary>
    public string Message { get; }

    /// <summary>The wire names of the fields at fault; empty where no single field is.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>The reason and the sentence.</summary>
    public override string ToString() => $"{Reason}: {Message}";
}
