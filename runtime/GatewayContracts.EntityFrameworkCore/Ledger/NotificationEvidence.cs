using System.Security.Cryptography;
using System.Text;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Checks kept messages again, years later if need be.</summary>
public static class NotificationEvidence
{
    /// <summary>Verifies the kept bytes again, and compares them with what the record says of them.</summary>
    /// <typeparam name="T">The message that the record is of.</typeparam>
    /// <param name="record">The record.</param>
    /// <param name="account">The account, with the gateway's key of that time in its ring.</param>
    /// <exception cref="ArgumentException">The record is of another message.</exception>
    public static Evidence<T> Verify<T>(this NotificationRecord record, MerchantAccount account)
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(account);
        if (record.Message != T.Contract.Name)
        {
            throw new ArgumentException(
                $"The record is of {record.Message}, not of {T.Contract.Name}.",
                nameof(record)
            );
        }

        if (record.Body is not { } body)
        {
            return new Evidence<T>(
                false,
                "The body was not kept, so its signature cannot be verified again. The record has the digest of "
                    + "what was signed, and the signature.",
                null
            );
        }

        var opened = SignedMessage.Open<T>(body, account, headers: HeadersOf(record, T.Contract.Signature, account));
        var fault = opened.IsVerified ? Difference(record, opened.Verified) : opened.Refusal.ToString();
        return new Evidence<T>(
            fault is null,
            fault ?? $"The signature holds under the key {record.Key}, over the text with the digest {record.Digest}.",
            opened
        );
    }

    private static string? Difference<T>(NotificationRecord record, Verified<T> message)
        where T : class
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.SignString)));
        return digest != record.Digest
                ? $"The signature holds, but over another text than the record says: its digest is {digest}, not "
                    + $"{record.Digest}."
            : message.Signature != record.Signature ? "The signature holds, but it is another than the record's."
            : message.Key.Fingerprint != record.Key
                ? $"The signature holds, but under the key {message.Key.Fingerprint}, not {record.Key}."
            : null;
    }

    private static Dictionary<string, string>? HeadersOf(
        NotificationRecord record,
        SignatureContract signature,
        MerchantAccount account
    )
    {
        if (signature.Header is not { } header)
        {
            return null;
        }

        var headers = new Dictionary<string, string> { [header] = record.Signature };
        if (signature.AlgorithmHeader is { } algorithm)
        {
            headers[algorithm] = account.AlgorithmFor(signature) ?? signature.Accepts[0].WireName;
        }

        return headers;
    }
}
