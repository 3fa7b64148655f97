using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests;

/// <summary>Every mistake, made in specs that have no other: it is told once, at the very place, in words that help.</summary>
public class DiagnosticTests
{
    public static TheoryData<string> Cases => [.. Mistakes.All.Keys];

    [Fact]
    public void The_specs_without_the_mistakes_have_none() => Assert.Empty(SpecDriver.Run(SampleSpecs.All).Diagnostics);

    /// <summary>The corrected text is the sample's own, which has none; so each case is wrong text and right text in one.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Mistake(string name)
    {
        var mistake = Mistakes.All[name];
        var original = SampleSpecs.All.Single(file => file.Path == mistake.Path).Text;
        original = mistake.Removed.Length == 0 ? original : original.Replace(mistake.Removed, "", StringComparison.Ordinal);
        Assert.Contains(mistake.Right, original, StringComparison.Ordinal);
        var at = original.IndexOf(mistake.Right, StringComparison.Ordinal);
        var marked = string.Concat(original.AsSpan(0, at), mistake.Wrong, original.AsSpan(at + mistake.Right.Length));
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

        var result = SpecDriver.Run([.. SampleSpecs.All.Select(file => file.Path == mistake.Path ? (file.Path, text) : file)]);

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(mistake.Id, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        var position = diagnostic.Location.GetLineSpan();
        Assert.Equal(mistake.Path, position.Path);
        Assert.Equal(text[start..end], text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal((start, end), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
        Assert.Equal(text[..start].Count(character => character == '\n'), position.StartLinePosition.Line);
        Assert.Equal(start - (text[..start].LastIndexOf('\n') + 1), position.StartLinePosition.Character);
        Assert.Contains(mistake.Words, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

        var windows = Assert.Single(SpecDriver.Run([.. SampleSpecs.All.Select(file => file.Path == mistake.Path ? (file.Path, text.Replace("\n", "\r\n", StringComparison.Ordinal)) : file)]).Diagnostics);
        Assert.Equal((diagnostic.Id, position), (windows.Id, windows.Location.GetLineSpan()));
    }
}
