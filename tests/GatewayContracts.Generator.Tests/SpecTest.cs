using Microsoft.CodeAnalysis;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// What the tests of an id share: the wrong text is told once, at its very place and in these words, whatever the line
/// ends are; the right text is told nothing. Places stand between <c>[|</c> and <c>|]</c>, and each has one message.
/// Not on Roslyn's test kit, which has no twins with other line ends and takes twenty times as long:
/// <see cref="StandardKitTests"/> has a case of each kind there.
/// </summary>
public abstract class SpecTest(string id, DiagnosticSeverity severity = DiagnosticSeverity.Error)
{
    private const string AfterRequestField = "    raw: { type: Object }\n";
    private const string AfterResponseField = "    trace: { type: String }\n";
    private const string AfterLibraryField = "maximum: 1000.50 }\n";
    private const string AfterRule = "      unless: [version]\n";

    /// <summary>The sample files as this kind of diagnostic finds nothing to say of them.</summary>
    private protected virtual (string Path, string Text)[] Samples => All;

    protected void InGatewayFile(string right, string wrong, string message) =>
        Replaced(GatewayPath, right, wrong, message);

    protected void InCall(string right, string wrong, string message) => Replaced(QueryPath, right, wrong, message);

    protected void InNotification(string right, string wrong, string message) =>
        Replaced(NoticePath, right, wrong, message);

    protected void InRequestField(string right, string wrong, string message) =>
        Added(QueryPath, AfterRequestField, "    ", right, wrong, message);

    protected void InResponseField(string right, string wrong, string message) =>
        Added(QueryPath, AfterResponseField, "    ", right, wrong, message);

    protected void InLibraryField(string right, string wrong, string message) =>
        Added(GatewayPath, AfterLibraryField, "  ", right, wrong, message);

    protected void InRule(string right, string wrong, string message) =>
        Added(QueryPath, AfterRule, "    ", right, wrong, message);

    /// <summary>A file beside the samples.</summary>
    protected void Beside(string path, string right, string wrong, params string[] messages)
    {
        Wrong([.. Samples, (path, wrong)], messages);
        Right([.. Samples, (path, right)]);
    }

    /// <summary>Specs of their own, which are right until a piece of one file is replaced.</summary>
    protected void Among(
        (string Path, string Text)[] files,
        string path,
        string right,
        string wrong,
        params string[] messages
    )
    {
        var original = files.Single(file => file.Path == path).Text;
        Wrong([.. files.Select(file => file.Path == path ? (path, Replace(original, right, wrong)) : file)], messages);
        Right(files);
    }

    protected void Wrong((string Path, string Marked)[] files, params string[] messages)
    {
        var marked = files.Select(file => (file.Path, Text: new MarkedText(file.Marked))).ToList();
        var words = new Queue<string>(messages);
        List<Place> expected =
        [
            .. marked
                .SelectMany(file =>
                    file.Text.Spans.Select(span =>
                        Place.At(
                            file.Path,
                            file.Text.Text,
                            span.Start,
                            span.End,
                            id,
                            severity,
                            words.Count > 0 ? words.Dequeue() : ""
                        )
                    )
                )
                .OrderBy(place => place.Path, StringComparer.Ordinal)
                .ThenBy(place => (place.Line, place.Column, place.Message)),
        ];
        Assert.NotEmpty(expected);
        Assert.Empty(words);

        var found = Found([.. marked.Select(file => (file.Path, file.Text.Text))]);
        Assert.Equal(expected, Ordered(found));
        Assert.All(found, MessageText.IsVisible);
        Assert.All(
            found,
            diagnostic =>
                Assert.Contains(
                    (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End),
                    marked.Single(file => file.Path == diagnostic.Location.GetLineSpan().Path).Text.Spans
                )
        );
        Assert.Equal(
            expected,
            Ordered(
                Found([
                    .. marked.Select(file =>
                        (file.Path, file.Text.Text.Replace("\n", "\r\n", StringComparison.Ordinal))
                    ),
                ])
            )
        );
    }

    protected void Right(params (string Path, string Text)[] files) => Assert.Equal([], Ordered(Found(files)));

    private protected virtual IReadOnlyList<Diagnostic> Found((string Path, string Text)[] files)
    {
        var found = SpecDriver.Run(files).Diagnostics;

        // The tool tells what the build tells.
        var specs = SpecReading.Of(
            files.Select(file => PipelineSteps.Read(new SpecText(file.Path, file.Text), default))
        );
        var told = SpecCheck.Run(specs, default).Select(one => one.ToDiagnostic().ToString());
        Assert.Equal(
            found.Select(one => one.ToString()).Order(StringComparer.Ordinal),
            told.Order(StringComparer.Ordinal)
        );
        return found;
    }

    private static IEnumerable<Place> Ordered(IEnumerable<Diagnostic> found) =>
        found
            .Select(Place.Of)
            .OrderBy(place => place.Path, StringComparer.Ordinal)
            .ThenBy(place => (place.Line, place.Column, place.Message));

    private void Replaced(string path, string right, string wrong, string message)
    {
        var original = Samples.Single(file => file.Path == path).Text;
        Check(path, original, Replace(original, right, wrong), message);
    }

    private void Added(string path, string after, string indentation, string right, string wrong, string message)
    {
        var original = Samples.Single(file => file.Path == path).Text;
        Check(
            path,
            Replace(original, after, after + Indented(right)),
            Replace(original, after, after + Indented(wrong)),
            message
        );

        string Indented(string rows) => string.Concat(rows.Split('\n').Select(row => indentation + row + "\n"));
    }

    private void Check(string path, string right, string wrong, string message)
    {
        Wrong([.. Samples.Select(file => file.Path == path ? (path, wrong) : file)], message);
        Right([.. Samples.Select(file => file.Path == path ? (path, right) : file)]);
    }

    private static string Replace(string text, string old, string replacement)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The sample has no such text: {old}");
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length));
    }
}
