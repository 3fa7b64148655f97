using FsCheck;
using FsCheck.Fluent;

namespace InventedGateways.Tests.RoundTrip;

/// <summary>
/// Values for what the attributes of a generated property do not tell in a form that could be drawn from: patterns, and
/// formats of texts.
/// </summary>
internal static class Documented
{
    private const string Digits = "0123456789";
    private const string Hex = "0123456789abcdef";

    private static readonly Dictionary<string, Gen<string>> s_patterns = new(StringComparer.Ordinal)
    {
        ["[0-9a-f]+"] = Texts.From(Hex, 32, 32),
        ["[A-Za-z0-9_-]+"] = Texts.From("abcXYZ019_-", 1, 40),
    };

    private static readonly Dictionary<string, Gen<string>> s_formats = new(StringComparer.Ordinal)
    {
        ["buyerIp"] = from part in Gen.Choose(0, 255).ArrayOf(4) select string.Join('_', part),
        ["metadata"] = Gen.Elements(
            "{}",
            "[1,2.50,-3e2]",
            "{ \"a\" : [ true , {\"b\":null} ] }",
            "\"text\"",
            "17.00",
            "false",
            "{\"中\":\"\\u0041👍\"}"
        ),
    };

    public static Gen<string> Pattern(string pattern) =>
        s_patterns.GetValueOrDefault(pattern)
        ?? throw new InvalidOperationException(
            $"Say in {nameof(Documented)} how to draw a text that matches {pattern}."
        );

    public static Gen<string>? Format(string wireName) => s_formats.GetValueOrDefault(wireName);

    public static Gen<string> DigitText(int minimum, int maximum) => Texts.From(Digits, minimum, maximum);
}
