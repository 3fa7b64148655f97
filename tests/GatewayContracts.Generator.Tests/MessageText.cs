using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// What every message keeps to: one line, on which all can be seen and nothing turns the letters around it.
/// </summary>
internal static class MessageText
{
    /// <summary>
    /// Breaks the line, rings, colours a terminal, turns the letters around, hides, is half a character, and is none.
    /// </summary>
    public const string Hostile =
        "a\r\nb\u2028c\u0085d\u001B[31me\u0007\u0000f\u202Eg\u2066h\u200Fi\u200Bj"
        + "\uFEFFk\uD800l\u00ADm\U000E0041n{0}{9}";

    private static readonly UnicodeCategory[] s_hidden =
    [
        UnicodeCategory.Control,
        UnicodeCategory.Format,
        UnicodeCategory.LineSeparator,
        UnicodeCategory.ParagraphSeparator,
        UnicodeCategory.Surrogate,
    ];

    public static void IsVisible(Diagnostic diagnostic) =>
        IsVisible(diagnostic.GetMessage(CultureInfo.InvariantCulture));

    public static void IsVisible(string message)
    {
        for (var i = 0; i < message.Length; i += char.IsSurrogatePair(message, i) ? 2 : 1)
        {
            Assert.DoesNotContain(CharUnicodeInfo.GetUnicodeCategory(message, i), s_hidden);
        }
    }
}
