using System.Text;
using System.Text.RegularExpressions;

namespace GatewayContracts.Language.Tests;

/// <summary>
/// What the tests' lines of C# are short by: accounts, and messages as text. Public, because those lines are compiled
/// into assemblies of their own.
/// </summary>
public static class Lab
{
    /// <summary>An account under a shared secret; it stands for either side.</summary>
    public static MerchantAccount Shop { get; } = Secret();

    public static MerchantAccount Secret(string? algorithm = null, string secret = "s3cret", string merchant = "M1") =>
        new(merchant, SigningKey.FromSecret(secret), new KeyRing(VerificationKey.FromSecret(secret)), algorithm);

    /// <summary>The merchant's RSA account.</summary>
    public static MerchantAccount RsaShop(string? algorithm = null) =>
        KeyPair.Shop.Account("M1", KeyPair.Gateway, algorithm);

    /// <summary>The gateway's side of it.</summary>
    public static MerchantAccount RsaGate(string? algorithm = null) =>
        KeyPair.Gateway.Account("M1", KeyPair.Shop, algorithm);

    /// <summary>The sealed body as text, without the signature.</summary>
    public static string Body<T>(T message, MerchantAccount? account = null)
        where T : class, IMessage<T> =>
        Regex.Replace(
            Encoding.UTF8.GetString(SignedMessage.Seal(message, account ?? Shop).Body.Span),
            "(,\"sign\":\"[^\"]*\"|\"sign\":\"[^\"]*\",|&sign=[^&]*|sign=[^&]*&|<sign>[^<]*</sign>)",
            ""
        );

    public static string SignString<T>(T message, MerchantAccount? account = null)
        where T : class, IMessage<T> => SignedMessage.SignString(message, account ?? Shop);

    /// <summary>What is wrong with a message: kind, fields and limit of each violation.</summary>
    public static string Wrong<T>(T message, MerchantAccount? account = null)
        where T : class, IMessage<T> => Show(SignedMessage.Validate(message, account ?? Shop));

    /// <summary>A payload, signed by the other side and opened. Without a merchant in it, it is given ours.</summary>
    public static Opened<T> Open<T>(string payload, MerchantAccount? account = null, MerchantAccount? sender = null)
        where T : class, IMessage<T> =>
        SignedMessage.Open<T>(SignedPayload.Of<T>(payload, sender ?? account ?? Shop), account ?? Shop);

    /// <summary>The message that a payload is; anything else fails.</summary>
    public static T Read<T>(string payload, MerchantAccount? account = null)
        where T : class, IMessage<T> =>
        Open<T>(payload, account) is { IsVerified: true } opened
            ? opened.Verified.Message
            : throw new InvalidOperationException(Open<T>(payload, account).ToString());

    /// <summary>Why a payload is refused and for which fields; or, of one that is not, its drift.</summary>
    public static string Fault<T>(string payload, MerchantAccount? account = null)
        where T : class, IMessage<T> => Fault(Open<T>(payload, account));

    public static string Fault<T>(Opened<T> opened)
        where T : class =>
        opened.IsVerified
            ? "ok" + (opened.Verified.Drift.Count == 0 ? "" : "; " + Show(opened.Verified.Drift))
            : $"{opened.Refusal.Reason} {string.Join(",", opened.Refusal.Fields)}".TrimEnd();

    /// <summary>Why bytes are refused that nobody signed.</summary>
    public static string Fault<T>(byte[] body, WireLimits? limits = null)
        where T : class, IMessage<T> => Fault(SignedMessage.Open<T>(body, Shop, limits));

    /// <summary>A message through seal, bytes and open, as text on both ends.</summary>
    public static string Trip<T>(T message, MerchantAccount? account = null, MerchantAccount? other = null)
        where T : class, IMessage<T>
    {
        var letter = SignedMessage.Seal(message, account ?? Shop);
        var opened = SignedMessage.Open<T>(letter.Body, other ?? account ?? Shop, headers: letter.Headers);
        if (opened is not { IsVerified: true, Verified.Drift.Count: 0 })
        {
            return Fault(opened) + opened.Refusal?.Message;
        }

        Assert.Equal(letter.SignString, opened.Verified.SignString);
        return WithoutAccount(message.ToString()!) == WithoutAccount(opened.Verified.Message.ToString()!)
            ? "same"
            : $"{message} became {opened.Verified.Message}";
    }

    public static string Show(IEnumerable<Violation> violations) =>
        string.Join("; ", violations.Select(one => $"{one.Kind} {string.Join(",", one.Fields)} {one.Limit}".TrimEnd()));

    public static string Show<T>(Outcome<T> outcome)
        where T : class =>
        outcome switch
        {
            Answered<T> => "Answered",
            Pending<T> pending => $"Pending {pending.Code} {pending.Text}".TrimEnd(),
            Refused<T> refused => $"Refused {refused.Code} {refused.Text}".TrimEnd(),
            Unknown<T> { Refusal: { } refusal } unknown => $"Unknown {unknown.Reason} {refusal.Reason}",
            Unknown<T> unknown => $"Unknown {unknown.Reason}",
            _ => "?",
        };

    // What the account fills in stands only in the message that was sent.
    private static string WithoutAccount(string text) =>
        Regex
            .Replace(
                text,
                "(shop|sign|seal|kind): (\"[^\"]*\"( \\(\\d+ characters\\))?|\\([^)]*\\))( \\(untrusted\\))?,? ?",
                ""
            )
            .Replace(", }", " }", StringComparison.Ordinal);
}
