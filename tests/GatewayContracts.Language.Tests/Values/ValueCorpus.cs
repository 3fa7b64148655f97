using System.Globalization;

namespace GatewayContracts.Language.Tests.Values;

/// <summary>
/// Texts that somebody may write or send as a value: boundaries of every format, hostile and invisible characters, and generated ones, the same in every run. Public, because the lines
/// that ask the runtime are compiled into assemblies of their own.
/// </summary>
public static class ValueCorpus
{
    private const int Generated = 150;

    private static readonly string[] s_written =
    [
        // Digits and whole numbers.
        "0", "1", "7", "007", "-0", "-1", "+1", "--1", "- 1", "-", "+", "99", "100", "101", "123", "1234", "12345", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
        "00000000000000000000000000000000000000001", "１２", "1２", "٣", "1 ", " 1", "1\n", "1\0", "1\u00A0", "\u200B1", "0x10", "1_0", "1,0", "1'0", "Ⅷ", "²",

        // Decimals.
        "0.01", "0.005", "1.5", "1.50", "1.500", "1.005", "99.99", "100.00", "100.01", ".5", "5.", ".", "-.5", "1e3", "1E3", "1e+2", "1e-2", "1e-3", "1e", "e1", "1e400", "1E-30", "1e-2147483648", "1.2.3", "1,000.00", "NaN", "Infinity", "+1.5",
        "-1.5", "0.1234567890123456789012345678", "0.12345678901234567890123456789", "79228162514264337593543950335", "1.5\0", "1.5 ", "１.5", "(1)", "¥1",

        // Base64.
        "QUI=", "QUJ=", "QQ==", "QR==", "QUJD", "QUJDRA==", "=", "==", "====", "Q", "QU", "QUJ", "Q===", "QQ=", "QUI==", "QU=I", "QUJD\n", " QUJD", "QUJD ", "QU JD", "QUJD\r\n", "QUI\0", "-_-_", "+/+/", "ＱＵＪＤ", "QUJDQUJDQUJDQQ==",

        // Addresses.
        "203_0_113_7", "0_0_0_0", "255_255_255_255", "256_1_1_1", "001_02_3_4", "0001_2_3_4", "1_2_3", "1_2_3_4_5", "1__3_4", "_1_2_3", "1_2_3_", "1_2_3_4\0", "1_2_3_ 4", "1_2_3_+4", "1.2.3.4", "１_2_3_4", "0x1_2_3_4",

        // URLs.
        "https://a.example/", "HTTPS://A.example:443/b?x=1#f", "https://a.example", "http://a", "ftp://a.example/", "mailto:a@b.example", "urn:x:y", "file:///etc/passwd", "FILE:///x", "file://srv/x", "/notify", "//a.example/x", "\\\\srv\\x",
        "C:\\x", "c:/x", "a.example", "https:", "https://", "http:/a", "a:b", " https://a.example/", "https://a.example/ ", "https://a.example/\n", "\thttps://a.example/", "https://a.example/\0", "https://a.example/a b", "https://a.example/a\tb",
        "https://例え.example/", "ｈttps://a/", "https://a.example:99999/", "\u200Bhttps://a.example/", "https://a.example/\u200B", "https://a.example/?q=中文", "javascript:alert(1)", "1:2",

        // Dates and times.
        "20260102", "20260230", "20240229", "20230229", "20261301", "00010101", "99991231", "2026-01-02", "2026-1-2", "2026/01/02", " 20260102", "20260102 ", "20260102\0", "２０２６0102", "202601", "2601", "4912", "5001", "9913", "0000",
        "20260102030405", "20260102240000", "20260102235960", "00010101000000", "00010101080000", "99991231235959", "99991231155959", "2026-01-02 03:04:05", "2026-12-31 23:59:59", "2026-01-02  03:04:05", "2026-01-02T03:04:05", "1999-12-31", "2000-02-29", "2026-02-29",

        // JSON.
        "{}", "[]", "{\"a\":1}", "{\"a\":1,\"a\":2}", "{\"a\":1,}", "{a:1}", "{\"a\":1}}", "{\"a\":1} ", " {\"a\":1}", "1,\"w\":2", "\"x\"", "'x'", "null", "true", "True", "01", "1.0", "\"\\ud800\"", "\"\u0001\"", "{\"a\":// c\n1}", "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]", "\uFEFF{}",

        // Codes, patterns, lengths.
        "A", "a", "B", "AB", "ABC", "ABCD", "ABCDE", "AB1", "AB12", "AB1\n", "\nAB1", "ab1", "AB１", "A ", " A", "А", "A\u200B", "C7", "C77", "xx", "nil", "NULL",

        // Texts of any kind.
        " ", "\u3000", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\0", "\u0001", "\u001B[31m", "\t", "\n", "\r\n", "\u2028", "\u0085", "中文", "é", "e\u0301", "🙂", "🙂🙂", "<b>&amp;</b>", "' OR 1=1 --", "${x}", "%00", "%n", "a=1", "a&b", "\"", "\\", "#", "x: y",
    ];

    private static readonly string[] s_alphabets = ["0123456789", "01.-+eE", "AQgw+/=", "ABC123", "0123456789_", "0123456789-: T", "{}[]\":,1a ", "https:/.ab?# ", "０1٣ \u200B\0\n"];

    /// <summary>Each text once.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. s_written.Concat(Mixed()).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>A JSON text, in ASCII.</summary>
    public static string Json(string text) => "\"" + string.Concat(text.Select(unit => unit is '"' or '\\' or < ' ' or > '~' ? $"\\u{(int)unit:x4}" : unit.ToString())) + "\"";

    /// <summary>Bits of the alphabets in which the formats are written.</summary>
    private static IEnumerable<string> Mixed()
    {
        var random = new Random(20261126);
        for (var i = 0; i < Generated; i++)
        {
            var alphabet = s_alphabets[random.Next(s_alphabets.Length)];
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 17)).Select(_ => alphabet[random.Next(alphabet.Length)]));
        }

        for (var i = 0; i < Generated; i++)
        {
            yield return (random.NextDouble() * 200).ToString("F" + random.Next(4), CultureInfo.InvariantCulture);
            yield return new DateTime(random.NextInt64(DateTime.MaxValue.Ticks)).ToString(i % 2 == 0 ? "yyyyMMdd" : "yyyyMMddHHmmss", CultureInfo.InvariantCulture);
            yield return Convert.ToBase64String(Enumerable.Range(0, random.Next(1, 9)).Select(_ => (byte)random.Next(256)).ToArray());
        }
    }
}
