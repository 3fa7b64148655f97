using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>What is known after a final answer was waited for.</summary>
/// <typeparam name="T">The response.</typeparam>
[JsonConverter(typeof(ShownTextJsonConverter))]
public sealed class Polled<T>
    where T : class, IMessage<T>
{
    internal Polled(Outcome<T> last)
    {
        Last = last;
    }

    /// <summary>The outcome of the last query. If it is not final, nothing is decided: ask again later.</summary>
    public Outcome<T> Last { get; }

    /// <summary>The final answer; null if there is none yet.</summary>
    public Verified<T>? Final => Last is Answered<T> answered && IsLastWord(answered.Message) ? answered.Answer : null;

    /// <summary>Whether there is a final answer.</summary>
    [MemberNotNullWhen(true, nameof(Final))]
    public bool IsFinal => Final is not null;

    /// <summary>Whether it is final, and the last outcome.</summary>
    public override string ToString() => $"{(IsFinal ? "Final" : "Not final")}: {Last}";

    private static bool IsLastWord(T message)
    {
        var state = T.Contract.State!;
        var code = FieldTree.FieldsOf(message).FirstOrDefault(field => field.Name == state.Field);
        return code.Name is not null && state.IsFinal(code.Value.Text);
    }
}
