using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>What the language has and this version does not generate. An entry goes when its support comes; nothing else knows of it.</summary>
internal static class NotYetSupported
{
    private static readonly (KeyList Place, string Key, Func<string?, bool> Is, string Name)[] Parts =
    [
        (KeyList.Signature, "header", _ => true, "A signature in a header"),
        (KeyList.Signature, "source", value => value == "body", "`source: body`"),
        (KeyList.Signature, "prehash", value => value is "md5-hex" or "sha256-hex", "`prehash`"),
        (KeyList.Signature, "hex", value => value == "upper", "`hex: upper`"),
        (KeyList.Algorithm, "header", _ => true, "An algorithm in a header"),
        (KeyList.Source, "suffix", _ => true, "`suffix`"),
        (KeyList.Operation, "encoding", IsOtherEncoding, "An encoding other than `json`"),
        (KeyList.Operation, "sent_by", value => value == "browser", "`sent_by: browser`"),
        (KeyList.Response, "encoding", IsOtherEncoding, "An encoding other than `json`"),
        (KeyList.Notification, "encoding", IsOtherEncoding, "An encoding other than `json`"),
    ];

    private static readonly string[] Algorithms = ["md5", "sha256", "hmac-sha256"];

    public static void Check(Section section, Problems problems)
    {
        foreach (var (place, key, isMeant, name) in Parts)
        {
            if (place == section.Keys && section.Find(key) is { } entry && isMeant((entry.Value as YamlScalar)?.Text))
            {
                problems.Report(Descriptors.NotSupportedYet, entry.Key.At, name);
            }
        }
    }

    public static void CheckAlgorithm(YamlScalar algorithm, Problems problems)
    {
        if (Algorithms.Contains(algorithm.Text))
        {
            problems.Report(Descriptors.NotSupportedYet, algorithm.At, $"The algorithm `{algorithm.Text}`");
        }
    }

    private static bool IsOtherEncoding(string? value) => value is "form" or "xml";
}
