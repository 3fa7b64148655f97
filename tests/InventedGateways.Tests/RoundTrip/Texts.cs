using FsCheck;
using FsCheck.Fluent;

namespace InventedGateways.Tests.RoundTrip;

/// <summary>
/// Texts of all kinds: plain ones, ones full of what joins, escapes or ends things, and ones from other scripts.
/// </summary>
internal static class Texts
{
    private const int LongestOfUnlimited = 60;

    private static readonly string[] s_plain = ["a", "B", "order ", "7", "0", "x_y", "Z-9", "."];

    private static readonly string[] s_joining =
    [
        "&",
        "=",
        "&amount",
        "amount=1",
        "|",
        ":",
        "|remark",
        "&key=",
        "+",
        "%",
        "%26",
        "\"",
        "\\",
        "'",
        "<",
        ">",
        "</xml>",
        "&amp;",
        "]]>",
        "{",
        "}",
        "[",
        ",",
        "/",
        "#",
        "?",
        ";",
        "null",
        "  ",
    ];

    private static readonly string[] s_foreign =
    [
        "订单",
        "羽毛球",
        "é",
        "ß",
        "Ω",
        "\u200B",
        "\u00A0",
        "👍",
        "𝒳",
        "ﬁ",
        "İ",
        "\uFEFF",
        "\uFFFD",
        "\u2028",
    ];

    private static readonly string[] s_control = ["\t", "\n", "\r", "\r\n", "\u0001", "\u007F", "\u0085", "\b"];

    public static Gen<string> Of(int minimum, int maximum) =>
        from length in Gen.Choose(Math.Max(1, minimum), Math.Min(maximum, Math.Max(minimum, 1) + LongestOfUnlimited))
        from alphabet in Gen.Frequency(
            (10, Gen.Constant(s_plain)),
            (5, Gen.Constant(s_joining)),
            (5, Gen.Constant(s_foreign)),
            (1, Gen.Constant(s_control))
        )
        from pieces in Gen.Frequency((3, Gen.Elements(alphabet)), (1, Gen.Elements(s_plain))).ArrayOf(length)
        select Fit(string.Concat(pieces), length);

    public static Gen<string> From(string characters, int minimum, int maximum) =>
        from length in Gen.Choose(Math.Max(1, minimum), Math.Min(maximum, Math.Max(1, minimum) + LongestOfUnlimited))
        from drawn in Gen.Elements<char>(characters.AsEnumerable()).ArrayOf(length)
        select new string(drawn);

    // Half a character is no text: where one would be left at the end, another letter stands in for it.
    private static string Fit(string text, int length)
    {
        var cut = text[..length];
        return char.IsHighSurrogate(cut[^1]) ? cut[..^1] + "x" : cut;
    }
}
