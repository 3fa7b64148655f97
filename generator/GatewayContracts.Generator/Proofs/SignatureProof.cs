using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// Proves the signature of an example with the key beside it: by whole numbers and digests of our own, so that
/// no platform's policy decides whether a spec builds.
/// </summary>
internal sealed class SignatureProof(SignatureModel signature, ReceivedExample received, ExampleModel example)
{
    /// <param name="sources">The sign strings that it may have been made over.</param>
    public (SignatureFinding Finding, string Because) Prove(IReadOnlyList<string> sources)
    {
        if (Given is not { Length: > 0 } given)
        {
            return (
                SignatureFinding.NotProvable,
                signature.Field is null
                    ? $"the signature travels in the header {signature.Header}; write it under `headers`, or leave the "
                        + "key out"
                    : $"the body carries no signature in `{signature.Field}`; copy the whole body from the docs, or "
                        + "leave the key out"
            );
        }

        var schemes = Schemes();
        if (schemes.Count == 0)
        {
            return (
                SignatureFinding.NotProvable,
                Named is null
                    ? $"the body names no algorithm in `{signature.AlgorithmField}`, and without `absent` such a "
                        + $"message is refused; say with `absent` which one is meant, or leave the key out"
                    : $"{(signature.AlgorithmField is null ? $"the header {signature.AlgorithmHeader}" : "the body")} "
                        + "names no algorithm that the spec accepts; leave the key out"
            );
        }

        var findings = schemes
            .Select(scheme =>
                scheme switch
                {
                    RsaScheme rsa => RsaProof.Prove(rsa, signature, example, given, sources),
                    SecretScheme secret => SecretProof.Prove(secret, signature, example, given, sources),
                    _ => (SignatureFinding.NotProvable, $"{scheme.Name} cannot be proved here; leave the key out"),
                }
            )
            .ToList();
        return findings.OrderBy(finding => finding.Item1).First();
    }

    /// <summary>Whether a message's algorithm field names an algorithm of the spec.</summary>
    public static bool Accepts(SignatureModel signature, string wireName) =>
        signature.Accepts.Any(accepted => accepted.WireName == wireName);

    // Only a text can be a signature, or the name of an algorithm.
    private string? Given => signature.Field is { } name ? TextOf(name) : example.HeaderValue(signature.Header);

    private string? Named =>
        signature.AlgorithmField is { } name ? TextOf(name) : example.HeaderValue(signature.AlgorithmHeader);

    private string? TextOf(string field) => received.Find(field) is { Kind: WireKind.Text } value ? value.Text : null;

    /// <summary>
    /// The algorithms by which the signature may have been made: the one that the message names or the spec assumes;
    /// where the example lacks the header with the name, any that is accepted.
    /// </summary>
    private List<SignatureScheme> Schemes()
    {
        var named = Named ?? signature.Absent;
        var accepted =
            named is null && signature.AlgorithmField is null
                ? signature.Accepts
                : signature.Accepts.Where(accepted => accepted.WireName == named);
        return [.. accepted.Select(algorithm => SignatureScheme.Find(algorithm.Algorithm)).OfType<SignatureScheme>()];
    }
}
