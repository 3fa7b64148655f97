using System.Diagnostics.CodeAnalysis;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Proves or disproves the signature of a message over the fields received. Nothing of the message is interpreted
/// before its signature holds.
/// </summary>
/// <param name="verdict">What the outcome fields say; null if the message is no response.</param>
internal readonly ref struct MessageSignature<T>(
    WireTable table,
    GivenSignature given,
    MessageContract contract,
    AccountSigner signer,
    OutcomeVerdict? verdict
)
    where T : class, IMessage<T>
{
    private readonly WireTable _table = table;
    private readonly GivenSignature _given = given;
    private readonly MessageContract _contract = contract;
    private readonly AccountSigner _signer = signer;
    private readonly OutcomeVerdict? _verdict = verdict;

    /// <summary>True where the signature holds, and the fields can be split in one way alone.</summary>
    public bool TryProve(out ProvenSignature proof, [NotNullWhen(false)] out Refusal? refusal)
    {
        refusal = Prove(out proof);
        return refusal is null;
    }

    private Refusal? Prove(out ProvenSignature proof)
    {
        proof = default;
        if (_given.Signature.IsEmpty)
        {
            return new Refusal(
                RefusalReason.SignatureMissing,
                $"The message carries no signature: {_given.Place} is missing or empty. Anybody may have written "
                    + $"it.{Mismatch.QuestionMarkBefore(_contract.Signature.Field, _table)}",
                _given.Place
            );
        }

        if (CheckAlgorithm(_signer.FilledIn.Algorithm) is { } refusal)
        {
            return refusal;
        }

        using var readings = new SignedReadings(_contract, _table);
        var checkedSignature = _signer.Check(_given.Signature, readings);
        if (!checkedSignature.Holds)
        {
            return readings.Explanation is not { } mismatch
                ? new Refusal(ReasonFor(checkedSignature.Fault.Value), checkedSignature.Explanation, _given.Place)
                : new Refusal(
                    RefusalReason.DoesNotMatch,
                    $"{checkedSignature.Explanation} {mismatch}",
                    [_given.Place, .. readings.Strangers]
                );
        }

        IReadOnlyList<Violation> drift = [];
        if (FindAmbiguity(readings, checkedSignature.Candidate, ref drift) is { } ambiguous)
        {
            return ambiguous;
        }

        proof = new ProvenSignature(checkedSignature.Key, checkedSignature.Candidate, _given.Outside, drift);
        return null;
    }

    private Refusal? FindAmbiguity(SignedReadings readings, int candidate, ref IReadOnlyList<Violation> drift)
    {
        if (
            readings.Text is not { } text
            || FieldBorders.IsPlain(text, readings.LeftOut(candidate), readings.Source(candidate))
        )
        {
            return null;
        }

        return AmbiguityOf(text, readings.LeftOut(candidate), ref drift);
    }

    private Refusal? AmbiguityOf(SignString text, ReadOnlySpan<bool> leftOut, ref IReadOnlyList<Violation> drift)
    {
        var received = new ReceivedFields(_table.Fields());
        var judge = new SplitJudge<T>(
            received,
            _verdict,
            _signer.FilledIn,
            name => T.Contract.Find(name) is not null || received.Find(name) is not null
        );
        return Ambiguity.Find(_contract.Signature.Source!, text.Fields(leftOut), judge, out drift);
    }

    private Refusal? CheckAlgorithm(string expected)
    {
        if (_given.AlgorithmPlace is not { } place)
        {
            return null;
        }

        if (_given.Algorithm.IsEmpty)
        {
            return new Refusal(
                RefusalReason.AlgorithmMissing,
                $"{place} is missing: the message does not say by which algorithm it is "
                    + $"signed.{Mismatch.QuestionMarkBefore(place, _table)}",
                place
            );
        }

        return Utf8Comparison.Is(_given.Algorithm, expected)
            ? null
            : new Refusal(
                RefusalReason.WrongAlgorithm,
                $"{place} is {QuotedText.Quote(System.Text.Encoding.UTF8.GetString(_given.Algorithm))} and the "
                    + $"account's algorithm is {QuotedText.Quote(expected)}. A message does not choose how it is "
                    + $"verified.",
                place
            );
    }

    private static RefusalReason ReasonFor(SignatureFault fault) =>
        fault switch
        {
            SignatureFault.Malformed => RefusalReason.SignatureMalformed,
            SignatureFault.WrongLength => RefusalReason.WrongLength,
            SignatureFault.WrongAlgorithm => RefusalReason.WrongAlgorithm,
            SignatureFault.DoesNotMatch => RefusalReason.DoesNotMatch,
            _ => RefusalReason.UnknownKey,
        };
}
