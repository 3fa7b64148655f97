using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// Whatever the YAML parser says, the author of a spec hears a sentence of ours. The mutants of
/// <see cref="Mutations.Verdict"/> prove that none gets through.
/// </summary>
public class ParserSentenceTests
{
    private static readonly SourceText s_text = SourceText.From("a: b\n");

    // The parser's own state would have to be broken.
    private static readonly string[] s_neverSaid =
    [
        "Did not find expected <stream-start>.",
        "The scanner should contain no more tokens.",
        "Not at a break.",
    ];

    public static TheoryData<string> Sentences => [.. ParserSentences.All.Except(s_neverSaid)];

    [Fact]
    public void They_are_found()
    {
        Assert.Contains("While parsing a node, found more than one anchor.", ParserSentences.All);
        Assert.InRange(ParserSentences.All.Count, 70, 100);
        Assert.True(
            ParserSentences.AreIn("The YAML cannot be read here: while parsing a node, found more than one anchor.")
        );
    }

    /// <summary>
    /// A parser of another version may say what this one does not: then its sentence is missing here.
    /// </summary>
    [Theory]
    [MemberData(nameof(Sentences))]
    public void Each_has_a_sentence_of_ours(string sentence)
    {
        var problems = new Problems("/a.contract.yaml");

        SyntaxMistake.Report(
            new InvalidOperationException(sentence),
            0,
            null,
            new SourceMap("/a.contract.yaml", s_text, 0),
            problems
        );

        var told = Assert.Single(problems.Found);
        Assert.False(
            ParserSentences.AreIn(told.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture))
        );
        Assert.DoesNotContain(SyntaxSentence.Otherwise, told.Arguments);
    }

    /// <summary>A text for each sentence that a text can bring about.</summary>
    [Theory]
    [InlineData("title: &a &b x")]
    [InlineData("title: &a* x")]
    [InlineData("title: & x")]
    [InlineData("title: *")]
    [InlineData("title: *{}")]
    [InlineData("title: !<> x")]
    [InlineData("title: !<x y")]
    [InlineData("title: !a!b x")]
    [InlineData("title: !a,b x")]
    [InlineData("title: !%zz x")]
    [InlineData("title: !%C3%28 x")]
    [InlineData("title: !%FF x")]
    [InlineData("title: !t !u x")]
    [InlineData("%YAML 1.1\n%YAML 1.1\n---\ntitle: x")]
    [InlineData("%YAML 9.9\n---\ntitle: x")]
    [InlineData("%YAML 99999999999.1\n---\ntitle: x")]
    [InlineData("%YAML x\n---\ntitle: x")]
    [InlineData("%YAML 1.x\n---\ntitle: x")]
    [InlineData("%YAML 1.1 x\n---\ntitle: x")]
    [InlineData("%TAG\n---\ntitle: x")]
    [InlineData("%TAG !a! b\n%TAG !a! b\n---\ntitle: x")]
    [InlineData("%TAG a b\n---\ntitle: x")]
    [InlineData("%TAG ! \n---\ntitle: x")]
    [InlineData("%TAG !a!b\n---\ntitle: x")]
    [InlineData("%\n---\ntitle: x")]
    [InlineData("%a*\n---\ntitle: x")]
    [InlineData("title: x\n...\n%YAML 1.2")]
    [InlineData("title: x\n... y")]
    [InlineData("title: x\n%YAML 1.2\n---\n")]
    [InlineData("title: x\n... # a\ny")]
    [InlineData("title: \"a\n--- b\"")]
    [InlineData("title: \"a\nb\"")]
    [InlineData("title: \"a")]
    [InlineData("title: \"\\q\"")]
    [InlineData("title: \"\\u12\"")]
    [InlineData("title: \"\\uD800\"")]
    [InlineData("title: \"\\U00110000\"")]
    [InlineData("title: \"\\uD800\\u0041\"")]
    [InlineData("title: \"a\"# b")]
    [InlineData("title: [a]# b")]
    [InlineData("title: [a,# b\n c]")]
    [InlineData("title: |# a\n  b")]
    [InlineData("title: |0\n  b")]
    [InlineData("title: |10\n  b")]
    [InlineData("title: |x\n  b")]
    [InlineData("title: >#x\n  b")]
    [InlineData("title: |\n      \n  b")]
    [InlineData("title: a\n  # b\n  c")]
    [InlineData("title: a\n  b: c")]
    [InlineData("title: a: b")]
    [InlineData("title: - a")]
    [InlineData("&a - b")]
    [InlineData("title: x\n- y")]
    [InlineData("- a\nb")]
    [InlineData("title: [a")]
    [InlineData("title: [a}")]
    [InlineData("title: {a: b c: d")]
    [InlineData("title: [a b: c: d]")]
    [InlineData("title: @a")]
    [InlineData("title: `a")]
    [InlineData("title: %a")]
    [InlineData("? a\n?b: c: d")]
    [InlineData("title: ? a")]
    [InlineData("? [a: b\n: c")]
    [InlineData("title:\n\t- x")]
    [InlineData("title:\n  \t- x\n \ty")]
    [InlineData("title: x\n\ty")]
    [InlineData("\"a\nb\": c")]
    [InlineData("a\nb\nc")]
    public void A_text_that_brings_one_about(string text)
    {
        var problems = YamlReader.Read("/a.contract.yaml", SourceText.From(text), default).Diagnostics;

        Assert.NotEmpty(problems);
        Assert.All(
            problems,
            problem =>
                Assert.False(
                    ParserSentences.AreIn(
                        problem.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture)
                    )
                )
        );
    }
}
