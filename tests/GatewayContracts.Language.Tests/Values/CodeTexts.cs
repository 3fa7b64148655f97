namespace GatewayContracts.Language.Tests.Values;

/// <summary>Codes, and texts that are hostile or invisible.</summary>
internal static class CodeTexts
{
    public static IEnumerable<string> All => [.. Codes, .. AnyKind];

    private static string[] Codes =>
        [
            "A",
            "a",
            "B",
            "AB",
            "ABC",
            "ABCD",
            "ABCDE",
            "AB1",
            "AB12",
            "AB1\n",
            "\nAB1",
            "ab1",
            "AB１",
            "A ",
            " A",
            "А",
            "A\u200B",
            "C7",
            "C77",
            "xx",
            "nil",
            "NULL",
        ];

    private static string[] AnyKind =>
        [
            " ",
            "\u3000",
            "\u00A0",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\0",
            "\u0001",
            "\u001B[31m",
            "\t",
            "\n",
            "\r\n",
            "\u2028",
            "\u0085",
            "中文",
            "é",
            "e\u0301",
            "🙂",
            "🙂🙂",
            "<b>&amp;</b>",
            "' OR 1=1 --",
            "${x}",
            "%00",
            "%n",
            "a=1",
            "a&b",
            "\"",
            "\\",
            "#",
            "x: y",
        ];
}
