using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// What holds whatever was done to a file: no exception, every diagnostic in words of ours, on one line, in a text that
/// it concerns, valid C#, and the neighbours' output untouched.
/// </summary>
internal sealed class Verdict
{
    private const int HintsOfEvery = 8;

    // What a gateway says of its contracts: the names of their fields, their operations and signatures, and what they
    // say of the merchant.
    private static readonly string[] s_ofContracts =
    [
        "        [\"",
        "OperationContract> Operations =>",
        "SignatureContract> PageSignatures =>",
        "CheckMerchant =",
        "            check.",
    ];

    private readonly Mutant _mutant;
    private readonly SpecBench _bench;
    private readonly GeneratorRunResult _result;
    private readonly IReadOnlyList<string> _concerned;

    private Verdict(Mutant mutant)
    {
        _mutant = mutant;
        _bench = SpecBench.Of(mutant.Path);
        _result = _bench.Run(mutant.File);
        _concerned = _bench.Family.Concerned(mutant.Path);
    }

    public static GeneratorRunResult On(Mutant mutant)
    {
        var verdict = new Verdict(mutant);

        // The compiler makes CS8785 of an exception, and AD0001 of one in an analyzer.
        Assert.Null(verdict._result.Exception);
        Assert.All(verdict._result.Diagnostics, diagnostic => verdict.Located(diagnostic, verdict._concerned));
        verdict.Neighbours();
        verdict.Hints();
        return verdict._result;
    }

    private void Located(Diagnostic diagnostic, IReadOnlyList<string> concerned)
    {
        Assert.NotEqual(Descriptors.Internal.Id, diagnostic.Id);
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.NotEmpty(message);
        Assert.False(ParserSentences.AreIn(message), $"the parser's own words: {message}");
        MessageText.IsVisible(message);
        var place = diagnostic.Location.GetLineSpan();
        Assert.Contains(place.Path, concerned);
        var text = place.Path == _mutant.Path ? _mutant.Text : _bench.Family.Files[place.Path].GetText()!;
        var span = diagnostic.Location.SourceSpan;
        Assert.InRange(span.End, span.Start, text.Length);
        Assert.Equal(text.Lines.GetLinePositionSpan(span), place.Span);
    }

    private void Neighbours()
    {
        var sources = _result.GeneratedSources.ToDictionary(source => source.HintName);
        var clean = _bench.Clean.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        var own = _bench.Family.GeneratedFrom(_concerned).ToHashSet();
        foreach (var (name, text) in clean.Where(source => !own.Contains(source.Key)))
        {
            var now = sources[name].SourceText;
            Assert.True(
                now.ContentEquals(text)
                    || (name == _bench.Family.GatewaySource && WithoutNames(now) == WithoutNames(text)),
                $"{name} changed"
            );
        }

        foreach (
            var source in sources.Values.Where(source =>
                !clean.TryGetValue(source.HintName, out var text) || !text.ContentEquals(source.SourceText)
            )
        )
        {
            Assert.Empty(source.SyntaxTree.GetDiagnostics());
        }
    }

    // Nothing else of a gateway comes from its contracts, but for the views at its end, which are what messages have in
    // common.
    private static string WithoutNames(SourceText gateway) =>
        string.Join(
            '\n',
            gateway
                .Lines.Select(line => line.ToString())
                .TakeWhile(line => !line.Contains("What several messages have in common", StringComparison.Ordinal))
                .Where(line => !s_ofContracts.Any(part => line.Contains(part, StringComparison.Ordinal)))
        );

    private void Hints()
    {
        // Whether an example holds is no question of what its spec means.
        var isWrong = _result.Diagnostics.Any(diagnostic =>
            diagnostic.Location.GetLineSpan().Path == _mutant.Path
            && string.CompareOrdinal(diagnostic.Id, Descriptors.ExampleUnreadable.Id) < 0
        );

        // A spec with errors gets no hints; to see that of some is enough.
        if (isWrong && _mutant.Text.Length % HintsOfEvery != 0)
        {
            return;
        }

        var hints = _bench.Hints(_mutant.File);
        Assert.All(hints, hint => Located(hint.ToDiagnostic(), [_mutant.Path]));
        Assert.True(hints.Count == 0 || !isWrong, "hints about a spec with errors");
    }
}
