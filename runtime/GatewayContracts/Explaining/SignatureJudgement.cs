using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>What was found out about a signature alone.</summary>
internal sealed record SignatureJudgement(SignatureFinding Finding, string Summary)
{
    public VerificationKey? Key { get; init; }

    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>The text that it was made over; null if that was not found.</summary>
    public FoundRepair? Found { get; init; }

    public OpenedSignature? Opened { get; init; }

    public int Attempts { get; init; }

    public bool IsCut { get; init; }

    /// <summary>
    /// Of a signature that the right key made, and of the departures with which it holds; null if none were found.
    /// </summary>
    /// <param name="made">How the sentence begins: by whom it was made.</param>
    /// <param name="algorithm">How the algorithm departs from the contract's; null if it does not.</param>
    public static SignatureJudgement Of(string made, Repair? algorithm, FoundRepair? found)
    {
        IReadOnlyList<Repair> repairs = [.. algorithm is null ? [] : (Repair[])[algorithm], .. found?.Repairs ?? []];
        var (finding, rest) =
            found is null
                ? (
                    algorithm is null ? SignatureFinding.OtherText : SignatureFinding.OtherAlgorithm,
                    "over another text, and nothing that was tried gives that text: the message was changed after "
                        + "it was signed, or its text is made in a way that is not known here"
                )
            : repairs.Count == 0
                ? (
                    SignatureFinding.Holds,
                    "over the text that the contract says: it proves every field that is in, and none that is out"
                )
            : repairs.All(repair => repair.Kind == RepairKind.Algorithm)
                ? (SignatureFinding.OtherAlgorithm, "over the right text, by another algorithm")
            : repairs.All(repair => repair.Kind is RepairKind.Algorithm or RepairKind.Prehash)
                ? (SignatureFinding.OtherPrehash, "over the right text, but not over what of it the contract says")
            : (
                SignatureFinding.OtherwiseMadeText,
                $"over a text that is made otherwise than the contract says. It holds with "
                    + $"{(repairs.Count == 1 ? "this departure" : "these departures")}"
            );
        return new SignatureJudgement(finding, $"{made}, {rest}{(repairs.Count > 0 ? ":" : ".")}")
        {
            Repairs = repairs,
            Found = found,
        };
    }
}
