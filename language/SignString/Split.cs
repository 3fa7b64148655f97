namespace GatewayContracts.Language;

/// <summary>One way in which a sign string could be split into other fields.</summary>
/// <param name="field">The field at fault.</param>
/// <param name="others">The fields that would be gained, or read otherwise.</param>
internal sealed class Split(SplitKind kind, string field, params string[] others)
{
    public SplitKind Kind { get; } = kind;

    public string Field { get; } = field;

    public IReadOnlyList<string> Others { get; } = others;
}
