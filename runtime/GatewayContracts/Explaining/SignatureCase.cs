using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.Explaining;

/// <summary>One received message, looked at from the outside in: body, signature, key, text.</summary>
internal sealed class SignatureCase(
    SignatureExplainer explainer,
    ReadOnlyMemory<byte> received,
    SignatureHeaders headers
)
{
    private readonly GivenBody _body = GivenBody.Read(
        explainer.Contract,
        received,
        explainer.Limits,
        explainer.Account
    );
    private readonly List<string> _remarks = [];

    private MessageContract Contract => explainer.Contract;

    private SignatureContract Signature => Contract.Signature;

    /// <param name="refusal">What a receiver objects to in a message whose signature holds; null if nothing can ask
    /// one.</param>
    public Explanation Explain(Func<Refusal?>? refusal)
    {
        if (_body.Fields is null)
        {
            return new Explanation(Contract.Name)
            {
                Finding = SignatureFinding.Unreadable,
                Summary = _body.Refusal!.Message,
            };
        }

        var algorithm = Accepted();
        Remark(algorithm);
        var readings = ContractReadings.Of(Contract, _body, algorithm.Algorithm.Scheme, isSent: false);
        var judged = Judge(algorithm, readings);
        if (_body.Refusal is { } unreadable)
        {
            judged = judged with
            {
                Finding = SignatureFinding.Unreadable,
                Summary = $"{unreadable.Message} Read all the same: {judged.Summary}",
            };
        }

        // What was remarked so far is what a receiver would say first.
        if (judged.Finding == SignatureFinding.Holds && _remarks.Count == 0 && refusal?.Invoke() is { } refused)
        {
            _remarks.Add($"The message is refused all the same ({refused.Reason}): {refused.Message}");
        }

        var reading = judged.Found?.Reading ?? readings[0];
        return new Explanation(Contract.Name)
        {
            Finding = judged.Finding,
            Summary = judged.Summary,
            Key = judged.Key,
            Repairs = judged.Repairs,
            Remarks = [.. _remarks],
            Ledger = Ledger.Of(Contract, reading),
            SignString = reading.ToText(),
            MaskedSignString = Ledger.Shown(Contract, reading),
            SignedText = judged.Found?.Recipe.ToText(),
            SignedDigest = judged.Opened?.TextHash is { } digest ? Convert.ToHexStringLower(digest) : null,
            Attempts = judged.Attempts,
            IsCut = judged.IsCut,
        };
    }

    private SignatureJudgement Judge(AcceptedAlgorithm algorithm, IReadOnlyList<TextRecipe> readings)
    {
        if (Text(Signature.Field, Signature.Header) is not { Length: > 0 } text)
        {
            return new SignatureJudgement(
                SignatureFinding.SignatureMissing,
                $"The message carries no signature: {Signature.Field ?? Signature.Header} is missing or "
                    + $"empty.{Resembling(Signature.Field)}"
            );
        }

        if (SignatureDecoder.TryRead(algorithm.Algorithm, text, out var bytes, out var fault))
        {
            return Judge(algorithm, bytes, readings);
        }

        var malformed = new SignatureJudgement(SignatureFinding.SignatureMalformed, fault.Explanation);
        if (MendedSignature.Of(algorithm.Algorithm, text) is not { } mended)
        {
            return malformed;
        }

        var inner = Judge(algorithm, mended.Bytes, readings);
        return inner with
        {
            Finding = malformed.Finding,
            Summary = $"{malformed.Summary} {mended.Sentence} {inner.Summary}",
        };
    }

    private SignatureJudgement Judge(AcceptedAlgorithm algorithm, byte[] signature, IReadOnlyList<TextRecipe> readings)
    {
        if (explainer.Keys.Count == 0 && explainer.OwnKey is null && explainer.OtherKeys.Count == 0)
        {
            return new SignatureJudgement(
                SignatureFinding.UnknownKey,
                "No key was given to look at the signature with."
            );
        }

        var variations = Variations.Of(
            new VariationSource(
                Contract,
                readings[0],
                _body.Raw,
                algorithm.WireName,
                explainer.Merchant,
                signature.Length
            )
        );
        var keys = new KnownKeys(explainer, algorithm.Algorithm);
        if (keys.WrongKind is { } sentence)
        {
            return new SignatureJudgement(SignatureFinding.WrongKindOfKey, sentence);
        }

        var search = new RepairSearch(explainer.MaximumAttempts);
        var judged = FamilyJudgement.Of(keys, algorithm.Algorithm, search, readings, variations, signature);
        return judged with { Attempts = search.Attempts, IsCut = search.IsCut };
    }

    // What the message says chooses nothing here but what is looked for.
    private AcceptedAlgorithm Accepted() =>
        explainer.Pinned
        ?? Signature.Accepts.FirstOrDefault(accepted =>
            accepted.WireName == (Text(Signature.AlgorithmField, Signature.AlgorithmHeader) ?? Signature.Absent)
        )
        ?? Signature.Accepts[0];

    private void Remark(AcceptedAlgorithm algorithm)
    {
        if ((Signature.AlgorithmField ?? Signature.AlgorithmHeader) is { } place)
        {
            var named = Text(Signature.AlgorithmField, Signature.AlgorithmHeader);
            if (string.IsNullOrEmpty(named) && Signature.Absent is null && _body.Around is null)
            {
                _remarks.Add(
                    $"{place} is missing: the message does not say by which algorithm it is signed, and is "
                        + $"refused.{Resembling(Signature.AlgorithmField)}"
                );
            }
            else if (!string.IsNullOrEmpty(named) && named != algorithm.WireName)
            {
                _remarks.Add(
                    $"{place} is {QuotedText.Quote(named)} where {QuotedText.Quote(algorithm.WireName)} is "
                        + $"expected, and the message is refused: it does not choose how it is verified."
                );
            }
        }

        var merchant = Find(Contract.Gateway.Merchant) is { } value ? Contract.TextOf(value) : null;
        if (merchant is not null && explainer.Merchant is { } expected && merchant != expected)
        {
            _remarks.Add(
                $"{Contract.Gateway.Merchant} is {QuotedText.Quote(merchant)}: the message is another merchant's."
            );
        }
    }

    // A field that is there under a name that only looks the same.
    private string Resembling(string? name)
    {
        var other = name is null
            ? null
            : _body
                .Fields!.Select(field => field.Name)
                .FirstOrDefault(given =>
                    given != name && given.Trim().TrimStart('?').Equals(name, StringComparison.OrdinalIgnoreCase)
                );
        return other is null ? "" : $" There is {QuotedText.Quote(other)}, which is another name.";
    }

    private string? Text(string? field, string? header) =>
        field is not null
            ? Find(field, _body.Around ?? _body.Fields!) is { Kind: WireKind.Text } value
                ? value.Text
                : null
            : header is not null
                ? headers.Find(header)
                : null;

    private WireValue? Find(string name) => Find(name, _body.Fields!);

    private static WireValue? Find(string name, IReadOnlyList<WireField> fields) =>
        fields.Where(field => field.Name == name).Select(field => field.Value).FirstOrDefault();
}
