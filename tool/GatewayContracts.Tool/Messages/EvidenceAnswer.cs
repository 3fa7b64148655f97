using System.Security.Cryptography;
using System.Text;
using GatewayContracts.Tool.Contracts;

namespace GatewayContracts.Tool.Messages;

/// <summary>What <c>evidence --json</c> answers. Digests are SHA-256 in hexadecimal.</summary>
/// <param name="Differences">How the message differs from the ledger's record.</param>
/// <param name="SignStringDigest">Of the text that is signed, as the ledger keeps it.</param>
/// <param name="Contract">The contract by which the message was read.</param>
internal sealed record EvidenceAnswer(
    bool Holds,
    string Message,
    string Explanation,
    IReadOnlyList<string> Differences,
    int BodyBytes,
    string BodyDigest,
    string? SignStringDigest,
    string? Signature,
    string? Key,
    string Contract,
    string ContractDigest
)
{
    public static EvidenceAnswer Of(SpecMessage message, byte[] body, MessageJudgement judged, KeptRecord? record)
    {
        var explanation = judged.Explanation;
        var digest = explanation.SignString is { } text ? Digest(Encoding.UTF8.GetBytes(text)) : null;
        var key = judged.SignatureHolds ? explanation.Key?.Fingerprint : null;
        var given = GivenSignatureOf(message, body);
        List<string> differences = [.. record is null ? [] : Compare(record, message, digest, key, given)];
        var refused = judged.Content.Where(one => one.IsRefused).Select(one => $"{one.Fault}: {one.Because}.");
        return new EvidenceAnswer(
            judged.IsAccepted && differences.Count == 0,
            explanation.Message,
            string.Join(" ", [explanation.Summary, .. explanation.Remarks, .. refused]),
            differences,
            body.Length,
            Digest(body),
            digest,
            given ?? record?.Signature,
            key,
            Path.GetFileName(message.Spec),
            Digest(File.ReadAllBytes(message.Spec))
        );
    }

    private static IEnumerable<string> Compare(
        KeptRecord record,
        SpecMessage message,
        string? digest,
        string? key,
        string? signature
    )
    {
        if (record.Message is { } kept && kept != message.Runtime.Name)
        {
            yield return $"it is of {kept}, and the contract is of {message.Runtime.Name}.";
        }

        if (record.Digest is { } text && !text.Equals(digest, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"the digest of what was signed is {text} there.";
        }

        if (record.Key is { } fingerprint && key is not null && fingerprint != key)
        {
            yield return $"the key is {fingerprint} there.";
        }

        if (record.Signature is { } written && signature is not null && written != signature)
        {
            yield return "the signature is another there.";
        }
    }

    private static string? GivenSignatureOf(SpecMessage message, byte[] body) =>
        message.Runtime.Signature.Field is { } field
        && GatewayContracts
            .WireFormat.For(message.Runtime.Encoding)
            .TryRead(body, WireLimits.Default, out var fields, out _)
            ? fields.Find(field)?.Text
            : null;

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
