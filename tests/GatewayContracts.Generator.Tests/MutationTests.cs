using System.Text;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Proofs;
using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>Whatever is done to a spec, the answer is a model or diagnostics with places in that text; never an exception.</summary>
public class MutationTests
{
    private static readonly string[] Values = ["", "x", "0", "-1", "[]", "{}", "[a, b]", "{ a: b }", "true", "null", "~", "\"\\0\"", "'", "\"", "&a", "*a", "!t", "|", ">", "@", "%", "\t", "- ", "? ", ": ", "99999999999999999999", "String(2147483648)", "date-time(yyyy)", "(", "[[[[", "\uFEFF", "\uD800"];

    [Fact]
    public void Cut_anywhere()
    {
        foreach (var (path, text) in All)
        {
            for (var length = 0; length < text.Length; length += path == QueryPath ? 7 : 11)
            {
                Check(path, text[..length]);
            }
        }
    }

    [Fact]
    public void Lines_deleted_doubled_indented_and_moved()
    {
        foreach (var (path, text) in All)
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                Check(path, string.Join('\n', lines.Where((_, index) => index != i)));
                Check(path, string.Join('\n', lines.Take(i + 1).Append(lines[i]).Concat(lines.Skip(i + 1))));
                Check(path, string.Join('\n', lines.Select((line, index) => index == i ? "  " + line : line)));
                Check(path, string.Join('\n', lines.Select((line, index) => index == i ? line.TrimStart() : line)));
                Check(path, string.Join('\n', lines.Select((line, index) => index == i ? "\t" + line : line)));
                Check(path, string.Join('\n', lines.Reverse().Skip(i)));
            }
        }
    }

    [Fact]
    public void Values_of_every_wrong_kind()
    {
        var random = new Random(1);
        foreach (var (path, text) in All)
        {
            for (var colon = text.IndexOf(": ", StringComparison.Ordinal); colon >= 0; colon = text.IndexOf(": ", colon + 1, StringComparison.Ordinal))
            {
                var end = text.IndexOfAny([',', '}', '\n'], colon);
                foreach (var value in random.GetItems(Values, 6))
                {
                    Check(path, string.Concat(text.AsSpan(0, colon + 2), value, text.AsSpan(end)));
                }
            }
        }
    }

    [Fact]
    public void Keys_misspelt()
    {
        foreach (var (path, text) in All)
        {
            for (var colon = text.IndexOf(": ", StringComparison.Ordinal); colon >= 0; colon = text.IndexOf(": ", colon + 1, StringComparison.Ordinal))
            {
                Check(path, text.Insert(colon, "x"));
                Check(path, text.Remove(colon - 1, 1));
                Check(path, text.Remove(colon, 1));
            }
        }
    }

    [Fact]
    public void Random_characters()
    {
        var random = new Random(2);
        const string alphabet = "{}[]:,-?!&*#|>'\"%@` \n\r\t\0\u0085\u2028\uFEFF\uFFFDaé界\uD83D\uDE00";
        for (var round = 0; round < 3000; round++)
        {
            var (path, text) = All[random.Next(All.Length)];
            var broken = new StringBuilder(text);
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var at = random.Next(broken.Length);
                broken[at] = alphabet[random.Next(alphabet.Length)];
            }

            Check(path, broken.ToString());
        }

        for (var round = 0; round < 1000; round++)
        {
            Check(All[round % 3].Path, new string(random.GetItems<char>(alphabet, random.Next(60))));
        }
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("? ", 5_000)]
    [InlineData("a", 1_000_000)]
    [InlineData("a: b\n", 2_000)]
    public void Much_of_the_same(string part, int times) => Check(QueryPath, string.Concat(Enumerable.Repeat(part, times)));

    [Fact]
    [Trait("id", "GWC1009")]
    public void Too_deep_is_told_where_it_begins()
    {
        var file = Read(QueryPath, "title: " + new string('[', 100));

        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal((Descriptors.TooDeep.Id, 7 + 63), (diagnostic.Id, diagnostic.At.Span.Start));
    }

    [Fact]
    [Trait("id", "GWC1901")]
    public void What_is_thrown_is_told_as_our_bug_and_takes_nothing_down()
    {
        var good = new SpecText(GatewayPath, Gateway);
        GeneratorDriver driver = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create([new ContractGenerator().AsSourceGenerator()], [good, new Unreadable()]);

        var result = driver.RunGenerators(Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("Shop")).GetRunResult().Results.Single();

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((Descriptors.Internal.Id, "/specs/bad.contract.yaml"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Single(result.GeneratedSources);
        Assert.Null(result.Exception);
    }

    private static readonly Surroundings Around = Surroundings.Of(GatewayBinder.Bind(Read(GatewayPath, Gateway)));

    private static YamlFile Read(string path, string text) => YamlReader.Read(path, SourceText.From(text, Encoding.UTF8), default);

    private static void Check(string path, string text)
    {
        var file = Read(path, text);
        var gateway = path == GatewayPath ? GatewayBinder.Bind(file) : null;
        var bound = gateway is null ? ContractBinder.Bind(file, Around) : null;
        var found = gateway?.Diagnostics ?? new(bound!.Diagnostics.Concat(ContractProof.Of(bound, default)));
        foreach (var diagnostic in found)
        {
            Assert.Equal(path, diagnostic.At.Path);
            Assert.InRange(diagnostic.At.Span.End, diagnostic.At.Span.Start, text.Length);
            Assert.NotEqual(Descriptors.Internal.Id, diagnostic.Id);
            _ = diagnostic.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (gateway is not null)
        {
            // Contracts over a broken gateway: what they say lies in their own file.
            foreach (var contract in (BoundContract[])[ContractBinder.Bind(Read(QueryPath, Query), Surroundings.Of(gateway)), ContractBinder.Bind(Read(NoticePath, Notice), Surroundings.Of(gateway))])
            {
                Assert.All(contract.Diagnostics.Concat(ContractProof.Of(contract, default)), diagnostic => Assert.Equal(contract.Path, diagnostic.At.Path));
                Assert.NotNull(contract.Model);
            }
        }
    }

    private sealed class Unreadable : AdditionalText
    {
        public override string Path => "/specs/bad.contract.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("no disk");
    }
}
