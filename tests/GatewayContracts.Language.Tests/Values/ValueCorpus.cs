using System.Globalization;

namespace GatewayContracts.Language.Tests.Values;

/// <summary>
/// Texts that somebody may write or send as a value: boundaries of every format, hostile and invisible characters, and
/// generated ones, the same in every run. Public, because the lines that ask the runtime are compiled into assemblies
/// of their own.
/// </summary>
public static class ValueCorpus
{
    private const int Generated = 150;

    private static readonly string[] s_alphabets =
    [
        "0123456789",
        "01.-+eE",
        "AQgw+/=",
        "ABC123",
        "0123456789_",
        "0123456789-: T",
        "{}[]\":,1a ",
        "https:/.ab?# ",
        "０1٣ \u200B\0\n",
    ];

    /// <summary>Each text once.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        .. NumberTexts
            .All.Concat(FormatTexts.All)
            .Concat(CodeTexts.All)
            .Concat(Mixed())
            .Where(text => text.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>A JSON text, in ASCII.</summary>
    public static string Json(string text) =>
        "\""
        + string.Concat(
            text.Select(unit => unit is '"' or '\\' or < ' ' or > '~' ? $"\\u{(int)unit:x4}" : unit.ToString())
        )
        + "\"";

    /// <summary>Bits of the alphabets in which the formats are written.</summary>
    private static IEnumerable<string> Mixed()
    {
        var random = new Random(20261126);
        for (var i = 0; i < Generated; i++)
        {
            var alphabet = s_alphabets[random.Next(s_alphabets.Length)];
            yield return string.Concat(
                Enumerable.Range(0, random.Next(1, 17)).Select(_ => alphabet[random.Next(alphabet.Length)])
            );
        }

        for (var i = 0; i < Generated; i++)
        {
            yield return (random.NextDouble() * 200).ToString("F" + random.Next(4), CultureInfo.InvariantCulture);
            yield return new DateTime(random.NextInt64(DateTime.MaxValue.Ticks)).ToString(
                i % 2 == 0 ? "yyyyMMdd" : "yyyyMMddHHmmss",
                CultureInfo.InvariantCulture
            );
            yield return Convert.ToBase64String(
                Enumerable.Range(0, random.Next(1, 9)).Select(_ => (byte)random.Next(256)).ToArray()
            );
        }
    }
}
