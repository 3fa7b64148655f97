using System.Text;

namespace GatewayContracts.Explaining;

/// <summary>What is signed for a message that is sent: its fields, and the text that they give.</summary>
public sealed class SigningExplanation
{
    private readonly SignatureExplainer _explainer;
    private readonly TextRecipe _reading;
    private readonly IReadOnlyDictionary<string, string> _raw;

    internal SigningExplanation(
        SignatureExplainer explainer,
        TextRecipe reading,
        IReadOnlyDictionary<string, string> raw
    )
    {
        _explainer = explainer;
        _reading = reading;
        _raw = raw;
        Ledger = Explaining.Ledger.Of(explainer.Contract, reading);
        SignString = reading.ToText();
        MaskedSignString = Explaining.Ledger.Shown(explainer.Contract, reading);
    }

    /// <summary>The name of the message's contract.</summary>
    public string Message => _explainer.Contract.Name;

    /// <summary>The fields in the order of the message, each with its part in the sign string.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; }

    /// <summary>The text that is signed. It holds sensitive values: look at it, do not log it.</summary>
    public string SignString { get; }

    /// <summary>
    /// The same text as it may be logged: values cut, sensitive ones masked, and those that the spec does not have.
    /// </summary>
    public string MaskedSignString { get; }

    /// <summary>
    /// Compares with the text that somebody else says is signed, such as the gateway's support. The result says where
    /// the texts differ, and which departures from the contract, one or two, make the other text.
    /// </summary>
    /// <param name="theirs">The text as it was given.</param>
    public SignStringComparison CompareWith(string theirs)
    {
        ArgumentNullException.ThrowIfNull(theirs);
        var ours = Encoding.UTF8.GetBytes(SignString);
        var given = Encoding.UTF8.GetBytes(theirs);
        var at = ours.AsSpan().CommonPrefixLength(given);
        if (at == ours.Length && at == given.Length)
        {
            return new SignStringComparison(
                null,
                null,
                [],
                0,
                $"The texts are the same, byte for byte ({at} bytes). If the signature is refused all the same, "
                    + $"compare the keys' fingerprints; then something rewrites the body on its way."
            );
        }

        var plain = _reading with { Prehash = PrehashForm.None, Keyed = null };
        var search = new RepairSearch(_explainer.MaximumAttempts);
        var source = new VariationSource(
            _explainer.Contract,
            plain,
            _raw,
            _explainer.Pinned?.WireName,
            _explainer.Merchant,
            SignatureLength: 0
        );
        var found = search.Find(
            [plain],
            [.. Variations.Of(source).Where(variation => variation.Repair.Kind is not RepairKind.Prehash)],
            new GivenTextJudge(given)
        );
        var field = TextDifference.FieldAt(_reading, at);
        return new SignStringComparison(
            at,
            field,
            found?.Repairs ?? [],
            search.Attempts,
            TextDifference.Sentence(_explainer.Contract, _reading, theirs, at, field)
        );
    }

    /// <summary>
    /// The whole explanation, on several lines, safe to log: sensitive values and those that the spec does not have are
    /// masked.
    /// </summary>
    public override string ToString()
    {
        var output = new StringBuilder();
        output.Append(Message).Append(", as it is signed\n");
        ExplanationWriter.Append(output, Ledger, MaskedSignString);
        return output.ToString().TrimEnd('\n');
    }
}
