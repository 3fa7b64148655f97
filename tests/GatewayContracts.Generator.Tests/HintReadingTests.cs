using System.Collections.Immutable;
using GatewayContracts.Generator.Hints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// Every spec can have to do with every other, and yet each is read once: what hints cost grows with the specs, and not
/// with their square.
/// </summary>
public class HintReadingTests
{
    private const int Copies = 30;

    [Fact]
    public async Task Each_file_is_read_once()
    {
        var files = Many();

        Assert.NotEmpty(await Hints(new SpecHintAnalyzer(), files));
        Assert.All(files, file => Assert.Equal(1, file.Read));
    }

    /// <summary>As in an editor, which compiles at every key stroke.</summary>
    [Fact]
    public async Task The_next_compilation_reads_what_is_new()
    {
        var (analyzer, files) = (new SpecHintAnalyzer(), Many());
        var before = await Hints(analyzer, files);
        CountedFile edited = new(
            files[1].Path,
            files[1].Text.Replace("default: \"1.0\"", "default: \"1.0\", required: true", StringComparison.Ordinal)
        );

        var after = await Hints(analyzer, [files[0], edited, .. files[2..]]);

        Assert.All(files, file => Assert.Equal(1, file.Read));
        Assert.Equal(1, edited.Read);
        Assert.Contains(after, hint => hint.Id == "GWC1601");
        Assert.DoesNotContain(before, hint => hint.Id == "GWC1601");
    }

    [Fact]
    public async Task What_is_no_spec_is_not_read()
    {
        CountedFile other = new("/specs/readme.yaml", "a: b");

        await Hints(new SpecHintAnalyzer(), [.. Many(), other]);

        Assert.Equal(0, other.Read);
    }

    private static CountedFile[] Many() =>
        [
            new(GatewayPath, Gateway),
            .. Enumerable
                .Range(0, Copies)
                .Select(number => new CountedFile(
                    $"/specs/{number}.contract.yaml",
                    Query.Replace("contract: OrderQuery", $"contract: Query{number}", StringComparison.Ordinal)
                )),
            new(NoticePath, Notice),
            new(
                "/specs/own.contract.yaml",
                "gateway: TulipPay\nextends: OrderNotice\nfields: { own: { type: String } }\n"
            ),
        ];

    private static Task<ImmutableArray<Diagnostic>> Hints(SpecHintAnalyzer analyzer, CountedFile[] files) =>
        SpecRun.HintAsync(files, analyzer);

    /// <summary>A file that counts how often its text is asked for.</summary>
    private sealed class CountedFile(string path, string text) : AdditionalText
    {
        private int _read;

        public override string Path { get; } = path;

        public string Text { get; } = text;

        public int Read => _read;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _read);
            return SourceText.From(Text);
        }
    }
}
