using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// One way to read what of a message is signed: its sign string, and the same with sensitive values masked, place for
/// place.
/// </summary>
internal sealed record SignStringCandidate(string Text, string Shown)
{
    /// <summary>
    /// Of every unstated field that is there, with it and without; with all of them first. What is sent has but one
    /// reading.
    /// </summary>
    public static IReadOnlyList<SignStringCandidate> All(
        ReceivedExample received,
        CanonicalForm form,
        MessageModel message,
        string? signatureField
    )
    {
        string[] listed = [.. message.Fields.Select(field => field.WireName)];
        string[] never =
        [
            .. message.Fields.Where(field => field.Signed == SignedState.Unsigned).Select(field => field.WireName),
            .. signatureField is null ? [] : (string[])[signatureField],
        ];
        string[] unstated =
            message.Role == MessageRole.Request
                ? []
                :
                [
                    .. message
                        .Fields.Where(field =>
                            field.Signed == SignedState.Unstated
                            && received.Find(field.WireName) is { } value
                            && form.TextOf(value) is not null
                        )
                        .Select(field => field.WireName),
                ];
        var masked = Masked(received.Fields, form, SensitiveNames(message));
        var readings = new List<SignStringCandidate>();
        for (var without = 0; without < UnstatedReadings.Count(unstated.Length); without++)
        {
            var reading = without;
            string[] leaveOut = [.. never, .. unstated.Where((_, place) => UnstatedReadings.LeavesOut(reading, place))];
            readings.Add(
                new SignStringCandidate(
                    form.Join(received.Fields, listed, leaveOut),
                    form.Join(masked, listed, leaveOut)
                )
            );
        }

        return readings;
    }

    public static HashSet<string> SensitiveNames(MessageModel message) =>
        new(message.Fields.Where(IsSensitive).Select(field => field.WireName), StringComparer.Ordinal);

    private static bool IsSensitive(FieldModel field) => field.Sensitive is not null || field.Members.Any(IsSensitive);

    private static List<WireField> Masked(
        IReadOnlyList<WireField> fields,
        CanonicalForm form,
        HashSet<string> sensitive
    ) =>
        [
            .. fields.Select(field =>
                sensitive.Contains(field.Name) && form.TextOf(field.Value) is { Length: > 0 } text
                    ? new WireField(field.Name, WireValue.OfText(new string(Excerpt.Mask, text.Length)))
                    : field
            ),
        ];
}
