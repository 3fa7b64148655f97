using System.Globalization;

namespace GatewayContracts.Language.Tests.Values;

/// <summary>
/// Spec constants, the proof of examples, the editor and the runtime say the same of a value, whatever the field and
/// the value are.
/// </summary>
public class ValueAgreementTests
{
    private static readonly Lazy<IReadOnlyDictionary<(string Field, string Text), char>> s_runtime = new(() =>
    {
        var letters = Compiled.Run(
            Specs.Files(Specs.Plum(), ValueFields.Note),
            "return GatewayContracts.Language.Tests.Values.RuntimeJudge.All<Note>();"
        );
        return RuntimeJudge.Cases.Zip(letters).ToDictionary(pair => pair.First, pair => pair.Second);
    });

    private static IReadOnlyList<(string Field, string Text)> Cases => RuntimeJudge.Cases;

    [Fact]
    public void The_corpus_has_right_and_wrong_values_of_every_field() =>
        Assert.All(
            ValueFields.Keys.Keys,
            field =>
                Assert.True(
                    field is "text" or "masked"
                        || (
                            Cases.Count(one => one.Field == field && s_runtime.Value[one] == 'c') >= 2
                            && Cases.Count(one => one.Field == field && s_runtime.Value[one] == 'f') >= 20
                        ),
                    field
                )
        );

    [Fact]
    public void What_is_received_without_drift_may_be_sent() =>
        Same(Cases, one => s_runtime.Value[one] == 'd', _ => false);

    [Fact]
    public void Defaults() => Same(Constants, Refused("default"), IsWrong);

    [Fact]
    public void Fixed_values() => Same(Constants, Refused("fixed"), IsWrong);

    [Fact]
    public void Examples_of_fields() => Same(Cases, Refused("example", Cases), IsWrong);

    [Fact]
    public void Examples_of_messages() => Same(Cases, SpecJudges.Disproved(Cases).Contains, IsWrong);

    [Fact]
    public async Task The_editor()
    {
        var cases = Cases.Where(one => ValueFields.Texts.Contains(one.Field)).ToList();
        var underlined = await SpecJudges.Underlined(cases, one => Emit(one.Text));
        Same(cases, underlined.Contains, IsWrong);

        static string Emit(string text) => "\"" + string.Concat(text.Select(unit => $"\\u{(int)unit:x4}")) + "\"";
    }

    [Fact]
    public async Task The_editor_of_numbers()
    {
        var cases = Cases
            .Where(one =>
                one.Field is "any" or "sum" or "count"
                && (
                    one.Field == "count"
                        ? IntegerText.Read(one.Text) is not null
                        : DecimalText.Read(one.Text) is not null
                )
            )
            .ToList();
        var underlined = await SpecJudges.Underlined(
            cases,
            one =>
                one.Field == "count"
                    ? $"{IntegerText.Read(one.Text)}L"
                    : DecimalText.Read(one.Text)!.Value.ToString(CultureInfo.InvariantCulture) + "m"
        );
        Same(cases, underlined.Contains, IsWrong);
    }

    [Fact]
    public void Listed_codes()
    {
        // Of a code no list says that it is right; what else the field says holds for it as for a text.
        var cases = Cases
            .Where(one =>
                one.Field is "short" or "exact" or "pattern" or "digits" or "base" or "address" or "phone"
                && one.Text.All(unit => unit is > ' ' and < '~' and not '"' and not '\'')
            )
            .ToList();
        Same(cases, SpecJudges.RefusedAs("code", cases).Contains, IsWrong);
    }

    [Theory]
    [InlineData("base", "QUJ=", false)]
    [InlineData("base", "QUI=", true)]
    [InlineData("base", "=", false)]
    [InlineData("url", "file:///etc/passwd", false)]
    [InlineData("url", "https://a.example/ ", false)]
    [InlineData("url", "https://a.example/", true)]
    [InlineData("address", "0001_2_3_4", false)]
    [InlineData("address", "1_2_3_4\0", false)]
    [InlineData("address", "203_0_113_7", true)]
    [InlineData("phone", "+8613800138000", true)] // e164-phone
    [InlineData("phone", "+12", true)]
    [InlineData("phone", "+1", false)]
    [InlineData("phone", "+01", false)]
    [InlineData("phone", "+123456789012345", true)]
    [InlineData("phone", "+1234567890123456", false)]
    [InlineData("phone", "8613800138000", false)]
    [InlineData("count", "+1", false)]
    [InlineData("count", "1\0", false)]
    [InlineData("any", "1e3", true)]
    [InlineData("any", "+1.5", false)]
    [InlineData("any", "0.12345678901234567890123456789", false)]
    [InlineData("sum", "1.500", true)]
    [InlineData("number", "-1", false)]
    [InlineData("digits", "１２", false)]
    [InlineData("json", "{\"a\":1,}", false)]
    [InlineData("moment", "00010101000000", false)]
    [InlineData("moment", "00010101080000", true)]
    [InlineData("month", "5001", true)]
    [InlineData("link", "http://a", false)]
    public void Agreed(string field, string text, bool isRight) =>
        Assert.Equal(isRight ? 'c' : 'f', s_runtime.Value[(field, text)]);

    // Neither is a constant of an object.
    private static IReadOnlyList<(string Field, string Text)> Constants { get; } =
    [.. Cases.Where(one => one.Field != "folded")];

    private static Func<(string Field, string Text), bool> Refused(
        string key,
        IReadOnlyList<(string Field, string Text)>? cases = null
    ) => SpecJudges.RefusedAs(key, cases ?? Constants).Contains;

    private static bool IsWrong((string Field, string Text) one) => s_runtime.Value[one] != 'c';

    private static void Same(
        IReadOnlyList<(string Field, string Text)> cases,
        Func<(string Field, string Text), bool> asked,
        Func<(string Field, string Text), bool> runtime
    ) =>
        Assert.Equal(
            [],
            cases
                .Where(one => asked(one) != runtime(one))
                .Select(one => $"{one.Field} {ValueCorpus.Json(one.Text)} is {(asked(one) ? "refused" : "taken")}")
                .Take(30)
        );
}
