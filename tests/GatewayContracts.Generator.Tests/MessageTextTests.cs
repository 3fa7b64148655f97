using GatewayContracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// Names and values of a spec stand in messages, on the screens and in the logs of people: whatever they are, a message
/// is one line that shows all of them.
/// </summary>
public class MessageTextTests
{
    private const int MostArguments = 6;

    public static TheoryData<string> Ids =>
        [
            .. ReleaseLedgerTests
                .All.Where(descriptor => descriptor.Category == Descriptors.Internal.Category)
                .Select(descriptor => descriptor.Id)
                .Distinct(),
        ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void In_a_message_of_every_id(string id)
    {
        foreach (var descriptor in ReleaseLedgerTests.All.Where(descriptor => descriptor.Id == id))
        {
            Shows(descriptor);
        }
    }

    private static void Shows(DiagnosticDescriptor descriptor)
    {
        var arguments = new EquatableArray<string>(Enumerable.Repeat(MessageText.Hostile, MostArguments));

        var diagnostic = new SpecDiagnostic(
            descriptor,
            SourceSpan.StartOf("/a.contract.yaml"),
            arguments
        ).ToDiagnostic();

        MessageText.IsVisible(diagnostic);
        Assert.True(
            !descriptor
                .MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture)
                .Contains("{0}", StringComparison.Ordinal)
                || diagnostic
                    .GetMessage(System.Globalization.CultureInfo.InvariantCulture)
                    .Contains(
                        "a\\u000D\\u000Ab\\u2028c\\u0085d\\u001B[31me\\u0007\\u0000f\\u202Eg"
                            + "\\u2066h\\u200Fi\\u200Bj\\uFEFFk\\uD800l\\u00ADm\\uDB40\\uDC41n{0}{9}",
                        StringComparison.Ordinal
                    ),
            "the text is not shown"
        );
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("交易 成功", "交易 成功")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("a\u3000b\tc", "a\\u3000b\\u0009c")]
    public void What_can_be_seen_stays(string text, string shown) => Assert.Equal(shown, Excerpt.Visible(text));

    [Fact]
    public void A_long_text_is_cut_between_characters()
    {
        Assert.Equal(new string('x', 600) + "…", Excerpt.Argument(new string('x', 5000)));
        Assert.Equal(new string('x', 599) + "…", Excerpt.Argument(new string('x', 599) + "\U0001F600x"));
    }

    /// <summary>Each text of the samples, in the place of keys, values and items alike.</summary>
    [Fact]
    public void In_the_place_of_every_text_of_a_spec()
    {
        var told = 0;
        foreach (var (path, text) in SampleSpecs.All)
        {
            foreach (var site in Mutations.SiteWalker.Sites(text))
            {
                string[] broken =
                [
                    Mutations.Surgery.WithValue(text, site, Quoted),
                    site.IsEntry
                        ? text.Remove(site.KeyAt.Start, site.KeyAt.Length).Insert(site.KeyAt.Start, Quoted)
                        : text,
                ];
                foreach (var file in broken)
                {
                    var found = SpecDriver
                        .Run([.. SampleSpecs.All.Select(sample => sample.Path == path ? (path, file) : sample)])
                        .Diagnostics;
                    told += found.Length;
                    Assert.All(found, MessageText.IsVisible);
                }
            }
        }

        Assert.InRange(told, 300, int.MaxValue);
    }

    private static string Quoted { get; } =
        "\""
        + string.Concat(
            MessageText
                .Hostile.Replace("\uD800", "", StringComparison.Ordinal)
                .Select(unit => char.IsAsciiLetterOrDigit(unit) ? unit.ToString() : $"\\u{(int)unit:X4}")
        )
        + "\"";
}
