namespace GatewayContracts.Metadata;

/// <summary>
/// The field of a message with the state of something, such as a payment, and which of its codes are final. Generated
/// from the spec's <c>final</c> and <c>after</c>.
/// </summary>
/// <param name="field">The wire name of the field.</param>
/// <param name="final">The final codes, each with the codes that may still replace it.</param>
public sealed class StateContract(string field, IReadOnlyDictionary<string, IReadOnlyList<string>> final)
{
    /// <summary>The wire name of the field.</summary>
    public string Field { get; } = field;

    /// <summary>
    /// Whether no later code replaces this one, except the codes that are declared to. A code that the docs do not have
    /// is not final.
    /// </summary>
    public bool IsFinal(string code) => final.ContainsKey(code);

    /// <summary>
    /// Whether a later message with one code replaces the state of an earlier message with another code.
    /// </summary>
    public bool MayFollow(string later, string earlier) =>
        !final.TryGetValue(earlier, out var followers) || followers.Contains(later, StringComparer.Ordinal);
}
