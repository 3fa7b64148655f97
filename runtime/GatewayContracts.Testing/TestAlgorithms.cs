using GatewayContracts.Metadata;

namespace GatewayContracts.Testing;

/// <summary>
/// The kinds of keys that a gateway's messages take, each with the wire name of its algorithm where it has to be given.
/// </summary>
internal sealed record TestAlgorithms(bool TakesPairs, string? OfPairs, bool TakesSecret, string? OfSecret)
{
    /// <param name="signature">How the gateway's messages are signed.</param>
    /// <param name="pages">How those pages are signed that are signed otherwise.</param>
    /// <param name="algorithm">The wire name that the test gives for the gateway's messages.</param>
    public static TestAlgorithms Of(
        SignatureContract signature,
        IEnumerable<SignatureContract> pages,
        string? algorithm
    )
    {
        var chosen = algorithm is null ? signature.Accepts[0] : signature.Choose(algorithm);
        var isSecret = chosen?.Algorithm.Family.HasPublicHalf == false;
        var other = pages.FirstOrDefault(page =>
            page.Accepts.All(accepted => accepted.Algorithm.Family.HasPublicHalf == isSecret)
        );
        var otherName = other?.Accepts is { Count: > 1 } several ? several[0].WireName : null;
        return isSecret
            ? new(other is not null, otherName, true, algorithm)
            : new(true, algorithm, other is not null, otherName);
    }
}
