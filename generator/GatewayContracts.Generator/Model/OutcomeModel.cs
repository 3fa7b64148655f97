namespace GatewayContracts.Generator.Model;

/// <summary>
/// One entry of <c>outcome</c>: the field that decides, the field with text for people, and what each code means.
/// </summary>
internal sealed record OutcomeModel(
    string Field,
    string? Text,
    EquatableArray<OutcomeCodeModel> Codes,
    string Otherwise
)
{
    /// <summary>What a code means; null is a code that is missing.</summary>
    public string MeaningOf(string? code) => Codes.FirstOrDefault(known => known.Code == code)?.Is ?? Otherwise;
}
