using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>How the messages of a gateway are signed. Generated from the <c>signature</c> of its spec.</summary>
public sealed class SignatureContract
{
    /// <summary>The wire name of the field with the signature; null if it travels in <see cref="Header"/>.</summary>
    public string? Field { get; init; }

    /// <summary>The HTTP header with the signature; null if it travels in <see cref="Field"/>.</summary>
    public string? Header { get; init; }

    /// <summary>The wire name of the field that names the algorithm; null if no field does.</summary>
    public string? AlgorithmField { get; init; }

    /// <summary>The HTTP header that names the algorithm; null if no header does.</summary>
    public string? AlgorithmHeader { get; init; }

    /// <summary>The algorithms that the gateway accepts; the account names one of them.</summary>
    public required IReadOnlyList<AcceptedAlgorithm> Accepts { get; init; }

    /// <summary>The wire name that applies when a message names no algorithm; null if it must name one.</summary>
    public string? Absent { get; init; }

    /// <summary>How the sign string is made; null if the bytes of the body are signed.</summary>
    public CanonicalForm? Source { get; init; }

    /// <summary>Whether a digest of the source is signed in its place.</summary>
    public Prehash Prehash { get; init; }

    /// <summary>For the algorithms that give hexadecimal digits: whether they are sent in upper case.</summary>
    public bool UpperCaseHex { get; init; }

    /// <summary>
    /// For the algorithms with a shared secret: the text that is appended before hashing; the secret replaces
    /// <c>{key}</c>.
    /// </summary>
    public string Suffix { get; init; } = "";

    /// <summary>The wire name of the field with the signature in UTF-8.</summary>
    internal byte[]? FieldName => field ??= Field is null ? null : Encoding.UTF8.GetBytes(Field);

    /// <summary>The wire name of the field that names the algorithm in UTF-8.</summary>
    internal byte[]? AlgorithmFieldName =>
        field ??= AlgorithmField is null ? null : Encoding.UTF8.GetBytes(AlgorithmField);

    /// <summary>
    /// The accepted algorithm that an account names; of one only, the account need name none. Null: it names none of
    /// them, or does not say which of several.
    /// </summary>
    /// <param name="algorithm">The wire name; null where the account names none.</param>
    public AcceptedAlgorithm? Choose(string? algorithm) =>
        Accepts.Count == 1 && algorithm is null
            ? Accepts[0]
            : Accepts.FirstOrDefault(candidate => candidate.WireName == algorithm);

    /// <summary>What is signed under a key for a source.</summary>
    /// <param name="secret">Null for an RSA key.</param>
    /// <param name="output">See <see cref="SignedBytes"/>.</param>
    internal ReadOnlySpan<byte> ToSign(ReadOnlySpan<byte> source, SharedSecret? secret, ref PooledBytes? output) =>
        SignedBytes.Of(Prehash, Suffix, source, secret is null ? default : secret.Bytes, ref output);

    /// <summary>
    /// The text of a value; null when it is absent, or left out of the sign string and so not covered by the signature.
    /// </summary>
    internal string? TextOf(WireValue value)
    {
        if (Source is not null)
        {
            return Source.TextOf(value);
        }

        return value.Kind == WireKind.Null || value.Text.Length == 0 ? null : value.Text;
    }

    /// <summary>
    /// Whether a field is not part of the sign string: the signature itself, and what the spec excludes.
    /// </summary>
    internal bool LeavesOut(string name) => name == Field || Source?.Excludes(name) == true;
}
