using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>encryption</c> of a gateway: how the text of an encrypted message is made.</summary>
internal static class EncryptionBinder
{
    private const string VersionPart = "version";

    private static readonly string[] Parts = [VersionPart, "mac-key", "cipher-key", "nonce", "ciphertext", "mac"];

    /// <summary>Null if the file has none. A wrong one is reported, and kept as far as it can be read.</summary>
    public static EncryptionModel? Bind(Section gateway, Problems problems)
    {
        if (gateway.Inner("encryption", KeyList.Encryption) is not { } keys)
        {
            return null;
        }

        if (gateway.Find("encryption")!.Value is YamlMapping)
        {
            Need(keys, problems);
        }

        var padding = keys.Word("keys", "rsa-oaep-sha1", "rsa-oaep-sha256") ?? "rsa-oaep-sha1";
        _ = keys.Word("cipher", "aes-256-ctr");
        _ = keys.Word("mac", "hmac-sha256");
        var parts = PartsOf(keys, problems);
        var separator = Separator(keys, problems);
        var version = Version(keys, parts, separator, problems);
        var hasOwnKey = keys.Word("key", "verification", "own") == "own";
        return new EncryptionModel(padding, new EquatableArray<string>(parts), separator, version, hasOwnKey);
    }

    private static void Need(Section keys, Problems problems)
    {
        foreach (
            var (key, advice) in ((string, string)[])
                [
                    ("keys", "say how the keys in the text are encrypted, such as `keys: rsa-oaep-sha1`"),
                    ("cipher", "say how the message is encrypted, such as `cipher: aes-256-ctr`"),
                    ("mac", "say what shows that the text was not changed, such as `mac: hmac-sha256`"),
                    (
                        "parts",
                        $"write the parts of the text in their order, such as `parts: [{string.Join(", ", Parts)}]`"
                    ),
                ]
        )
        {
            if (!keys.Has(key))
            {
                problems.Report(Descriptors.MissingKey, keys.PlaceOf(key, keys.At), "`encryption`", key, advice);
            }
        }
    }

    private static List<string> PartsOf(Section keys, Problems problems)
    {
        var written = keys.Texts("parts");
        var parts = new List<string>();
        foreach (var part in written)
        {
            if (Parts.Contains(part.Text))
            {
                parts.Add(part.Text);
            }
            else
            {
                problems.Report(Descriptors.NotOneOf, part.At, part.Text, "parts", NameHint.Of(part.Text, Parts));
            }
        }

        // What is misspelt is not missed as well.
        if (
            written.Count > 0
            && parts.Count == written.Count
            && Parts.FirstOrDefault(part => part != VersionPart && !parts.Contains(part)) is { } missing
        )
        {
            problems.Report(
                Descriptors.BadEnvelope,
                keys.Find("parts")!.Key.At,
                "parts",
                $"`{missing}` is not among them, and without it nobody can decrypt the text or tell that it was changed"
            );
        }

        return parts;
    }

    private static string Separator(Section keys, Problems problems)
    {
        if (keys.TextOrEmpty("separator") is not { } separator)
        {
            return "$";
        }

        if (separator.Length > 0 && separator.All(sign => sign is > ' ' and < '\u007F' && !IsOfBase64(sign)))
        {
            return separator;
        }

        problems.Report(
            Descriptors.BadEnvelope,
            keys.PlaceOf("separator", keys.At),
            "separator",
            "something stands between two parts that no Base64 holds, such as `$` or `.`"
        );
        return "$";
    }

    private static string? Version(Section keys, List<string> parts, string separator, Problems problems)
    {
        var hasPart = parts.Contains(VersionPart);
        if (keys.Scalar(VersionPart) is not { } version)
        {
            if (hasPart && !keys.Has(VersionPart))
            {
                problems.Report(
                    Descriptors.MissingKey,
                    keys.PlaceOf(VersionPart, keys.At),
                    "`encryption`",
                    VersionPart,
                    "`parts` has one, so write what it says"
                );
            }

            return hasPart ? "?" : null;
        }

        if (parts.Count > 0 && !hasPart)
        {
            problems.Report(
                Descriptors.BadEnvelope,
                version.At,
                VersionPart,
                "`parts` has none; add it there, or take it out here"
            );
            return null;
        }

        if (version.Text.Contains(separator))
        {
            problems.Report(
                Descriptors.BadEnvelope,
                version.At,
                version.Text,
                $"it holds `{separator}`, which ends a part of the text"
            );
        }

        return version.Text;
    }

    private static bool IsOfBase64(char sign) =>
        sign is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/' or '=';
}
