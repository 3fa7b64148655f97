namespace GatewayContracts.Explaining;

/// <summary>The keys that a signature is looked at with.</summary>
internal sealed class KnownKeys
{
    public KnownKeys(SignatureExplainer explainer, SignatureAlgorithm algorithm)
    {
        var family = algorithm.Family;
        var own = family.HasPublicHalf && explainer.OwnKey is { } key && key.Family == family ? key : null;
        Own = own;
        GivenOwn = own is not null && explainer.Keys.Contains(own);
        Right = [.. explainer.Keys.Where(candidate => candidate.Family == family && !candidate.Equals(own))];
        Other =
        [
            .. explainer.OtherKeys.Where(candidate =>
                candidate.Family == family && !candidate.Equals(own) && !explainer.Keys.Contains(candidate)
            ),
        ];
        WrongKind =
            explainer.Keys.Count > 0 && Right.Count == 0 && !GivenOwn
                ? $"{algorithm} is verified with {family.VerifyingNoun}, and what was given is "
                    + $"{explainer.Keys[0].Family.Noun}."
                : null;
    }

    /// <summary>Those that should have made it.</summary>
    public IReadOnlyList<VerificationKey> Right { get; }

    /// <summary>Those that should not.</summary>
    public IReadOnlyList<VerificationKey> Other { get; }

    /// <summary>The merchant's; null if it is not known or of another family.</summary>
    public VerificationKey? Own { get; }

    /// <summary>Whether the merchant's own key was given as the gateway's.</summary>
    public bool GivenOwn { get; }

    /// <summary>Why none of the keys given can have made it; null if one can.</summary>
    public string? WrongKind { get; }
}
