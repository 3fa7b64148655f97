using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GatewayContracts.Language.Tests;

/// <summary>
/// Of every sign string of a generated set, every split into fields is opened, all with the one signature. Those that
/// are not refused read alike, but for the one case that the README's threat model names: an unknown field inside a
/// free text, and then both are drift.
/// </summary>
public class ExhaustiveSplitTests
{
    /// <summary>
    /// Every canonical form of the other tests, and some more: by the keys of <c>source</c>, with what stands around
    /// names and values.
    /// </summary>
    private static readonly Form[] Forms =
    [
        new("order: lower-case-code-units", "lower", "", "=", "", "&"),
        new("order: code-units", "code-units", "", "=", "", "&"),
        new("order: as-listed", "as-listed", "", "=", "", "&"),
        new("nested: as-received, omit: [null, empty, null-text]", "lower", "", "=", "", "&"),
        new(
            "order: code-units, pair: '{name}:{value}', separator: ';', omit: [null, null-text]",
            "code-units",
            "",
            ":",
            "",
            ";",
            OmitsEmpty: false
        ),
        new(
            "order: as-listed, pair: '{name}:{value}', separator: '|', omit: []",
            "as-listed",
            "",
            ":",
            "",
            "|",
            OmitsEmpty: false
        ),
        new("order: code-units, pair: '{name}={value};', separator: ''", "code-units", "", "=", ";", ""),
        new("order: as-listed, pair: '<{name}>{value};', separator: ''", "as-listed", "<", ">", ";", ""),
        new("order: as-listed, pair: '<{name}>{value}<', separator: ''", "as-listed", "<", ">", "<", ""),
        new("order: code-units, separator: '&&'", "code-units", "", "=", "", "&&"),
        new("order: as-listed, separator: '&&'", "as-listed", "", "=", "", "&&"),
        new("order: as-listed, separator: '&=&'", "as-listed", "", "=", "", "&=&"),
        new("order: as-listed, pair: '{name}=={value}'", "as-listed", "", "==", "", "&"),
        new("order: as-listed, pair: '{name}=&={value}', separator: '&&'", "as-listed", "", "=&=", "", "&&"),
        new("order: as-listed, pair: '{value}', separator: '|'", "as-listed", "", null, "", "|"),
        new(
            "order: code-units, pair: '{value}', separator: ':', omit: [null]",
            "code-units",
            "",
            null,
            "",
            ":",
            OmitsEmpty: false
        ),
        new("order: code-units, pair: '{value}', separator: '||'", "code-units", "", null, "", "||"),
        new("order: as-listed, pair: '[{value}]', separator: ''", "as-listed", "[", null, "]", ""),
    ];

    private static readonly Lazy<Assembly> Contracts = new(() =>
        Emitted.Assembly(
            Compiled.Compile(Specs.Files([.. Forms.SelectMany((form, i) => new[] { Gateway(form, i), Contract(i) })]))
        )
    );

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Forms.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_other_split_is_refused_or_reads_alike(int place)
    {
        var check = typeof(ExhaustiveSplitTests).GetMethod(
            nameof(Check),
            BindingFlags.NonPublic | BindingFlags.Static
        )!;
        check
            .MakeGenericMethod(Contracts.Value.GetType($"G{place}.Note")!)
            .CreateDelegate<Action<Form>>()(Forms[place]);
    }

    private static string Gateway(Form form, int place) =>
        $$"""
            gateway: G{{place}}
            merchant: s
            signature: { field: sign, algorithm: { accepts: { H: hmac-sha256 } }, source: { {{form.Source}} } }
            fields: { s: { type: String } }
            """;

    // An identity, a free text, digits, a text that may or may not be signed, and one that is not.
    private static string Contract(int place) =>
        $$"""
            gateway: G{{place}}
            contract: Note
            notification: { identity: [a] }
            fields:
              s: {}
              a: { type: String, required: true }
              b: { type: String }
              d: { type: String, format: digits }
              m: { type: String, signed: unstated }
              u: { type: String, signed: false }
            """;

    private static void Check<T>(Form form)
        where T : class, IMessage<T>
    {
        var splitter = new ReferenceSplitter(
            form.Order,
            form.Before,
            form.Between,
            form.After,
            form.Separator,
            ["s", "a", "b", "d", "m"],
            form.OmitsEmpty
        );
        var (opened, accepted, threats) = (0, 0, 0);
        Parallel.ForEach(Messages(form).Select(splitter.Join).Distinct(), Check);

        Assert.True(
            opened > 500 && accepted > 20,
            $"{form.Source}: {opened} splits opened, {accepted} accepted, {threats} of them with an unknown field "
                + $"in a text."
        );
        Assert.Equal(form.Between is not null, threats > 0);

        void Check(string text)
        {
            var splits = splitter.Splits(text).ToList();
            if (splits.Count < 2)
            {
                return;
            }

            var signature = Convert.ToHexStringLower(HMACSHA256.HashData("s3cret"u8, Encoding.UTF8.GetBytes(text)));
            var read = splits
                .SelectMany(split => WithUnsigned(split))
                .Select(body => Open<T>(body, signature))
                .Where(reading => reading is not null)
                .Select(reading => reading!)
                .ToList();
            Interlocked.Add(ref opened, splits.Count);
            Interlocked.Add(ref accepted, read.Count);
            foreach (
                var (one, other) in read.SelectMany(one => read.Select(other => (one, other)))
                    .Where(pair => !pair.one.Signed.SequenceEqual(pair.other.Signed))
            )
            {
                Interlocked.Increment(ref threats);
                Assert.True(
                    IsThreat(one, other) || IsThreat(other, one),
                    $"{form.Source}: {text} was accepted as {one} and as {other}"
                );
            }
        }
    }

    // The longer text holds a separator and is drift for it; the other message has the unknown field, and is drift for
    // that.
    private static bool IsThreat(Reading swallowed, Reading genuine) =>
        swallowed.Drift.Contains((ViolationKind.Ambiguous, "b"))
        && genuine.Drift.Any(drift => drift.Item1 is ViolationKind.Unknown or ViolationKind.Ambiguous)
        && swallowed
            .Signed.Keys.Union(genuine.Signed.Keys)
            .All(name =>
                name == "b" || swallowed.Signed.GetValueOrDefault(name) == genuine.Signed.GetValueOrDefault(name)
            );

    private static IEnumerable<(string Name, string Value)[]> WithUnsigned((string Name, string Value)[] split)
    {
        yield return [.. split.Where(field => field.Name != "u"), ("u", "x&d=1")];
        if (split.All(field => field.Name != "m"))
        {
            yield return [.. split, ("m", "x&d=1")];
        }
    }

    private static Reading? Open<T>((string Name, string Value)[] fields, string signature)
        where T : class, IMessage<T>
    {
        if (fields.Any(field => field.Name == "sign"))
        {
            return null;
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(
            fields.Append(("sign", signature)).ToDictionary(field => field.Item1, field => field.Item2)
        );
        if (SignedMessage.Open<T>(body, Account) is not { IsVerified: true } opened)
        {
            return null;
        }

        var signed = new Dictionary<string, string?>();
        foreach (var property in (string[])["A", "B", "D"])
        {
            signed[property.ToLowerInvariant()] = (string?)
                typeof(T).GetProperty(property)!.GetValue(opened.Verified.Message);
        }

        return new Reading(
            signed,
            [.. opened.Verified.Drift.Select(violation => (violation.Kind, violation.Fields[0]))]
        );
    }

    private static MerchantAccount Account { get; } = Lab.Secret(merchant: "S");

    // Each field in turn holds every text of the pieces that join, of a known name and of an unknown one; the others
    // hold little.
    private static IEnumerable<(string Name, string Value)[]> Messages(Form form)
    {
        var joint = form.After + form.Separator + form.Before;
        string[] pieces = [.. new[] { joint, form.Between ?? joint, "c", "d", joint[..1] }.Distinct()];
        foreach (
            var (varied, begin, longest, isAlone) in new[]
            {
                ("b", "1", 4, false),
                ("b", "1", 3, true),
                ("b", "", 3, false),
                ("a", "", 3, false),
                ("m", "", 3, false),
                ("c", "", 3, true),
                ("d", "", 2, true),
            }
        )
        {
            foreach (var value in Texts(pieces, form.Between is null ? 3 : longest).Select(text => begin + text))
            {
                var other = isAlone ? "" : "1";
                yield return
                [
                    .. new[] { ("a", "1"), ("b", other), ("c", ""), ("d", other), ("m", ""), ("s", "S") }
                        .Select(field => field.Item1 == varied ? (varied, value) : field)
                        .Where(field => field.Item2.Length > 0),
                ];
            }
        }
    }

    private static IEnumerable<string> Texts(string[] pieces, int longest)
    {
        List<string> texts = [""];
        for (var i = 0; i < longest; i++)
        {
            texts = [.. texts.SelectMany(text => pieces.Select(piece => text + piece)).Distinct()];
            foreach (var text in texts)
            {
                yield return text;
            }
        }
    }

    private sealed record Form(
        string Source,
        string Order,
        string Before,
        string? Between,
        string After,
        string Separator,
        bool OmitsEmpty = true
    );

    private sealed record Reading(Dictionary<string, string?> Signed, List<(ViolationKind, string)> Drift)
    {
        public override string ToString() => $"{string.Join(", ", Signed)} (drift: {string.Join(", ", Drift)})";
    }
}
