namespace GatewayContracts.Generator.Model;

/// <summary>
/// How messages are signed. A signature travels in a field or in a header; over a header's, the body's bytes are the
/// source.
/// </summary>
/// <param name="Field">The signature's field; null when it travels in <paramref name="Header"/>.</param>
/// <param name="Header">The signature's header; null when it travels in <paramref name="Field"/>.</param>
/// <param name="Source">The sign string; null when the body's bytes are signed.</param>
/// <param name="Absent">The wire name meant when no algorithm is given; null when it must be given.</param>
/// <param name="Prehash"><c>none</c>, <c>md5-hex</c> or <c>sha256-hex</c>.</param>
/// <param name="Hex"><c>lower</c> or <c>upper</c>.</param>
internal sealed record SignatureModel(
    string? Field,
    string? Header,
    string? AlgorithmField,
    string? AlgorithmHeader,
    EquatableArray<AcceptedAlgorithm> Accepts,
    string? Absent,
    string Prehash,
    string Hex,
    CanonicalModel? Source
)
{
    /// <summary>The headers that carry a part of the signature.</summary>
    public IEnumerable<string> AllHeaders() => new[] { Header, AlgorithmHeader }.OfType<string>();
}
