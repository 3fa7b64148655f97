using Microsoft.CodeAnalysis;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// What the tests of a sentence share: the wrong text is told once, at its very place and in the sentence's words,
/// whatever the line ends are; the right text is told nothing. Places stand between <c>[|</c> and <c>|]</c>. The words
/// come from the descriptor; a test gives the arguments.
/// Not on Roslyn's test kit, which has no twins with other line ends and takes twenty times as long:
/// <see cref="StandardKitTests"/> has a case of each kind there.
/// </summary>
public abstract class SpecTest(DiagnosticDescriptor sentence)
{
    private const string AfterRequestField = "    raw: { type: Object }\n";
    private const string AfterResponseField = "    trace: { type: String }\n";
    private const string AfterLibraryField = "maximum: 1000.50 }\n";
    private const string AfterRule = "      unless: [version]\n";

    /// <summary>The sample files as this kind of diagnostic finds nothing to say of them.</summary>
    private protected virtual (string Path, string Text)[] Samples => All;

    protected void InGatewayFile(string right, string wrong, params string[] arguments) =>
        Replaced(GatewayPath, right, wrong, arguments);

    protected void InCall(string right, string wrong, params string[] arguments) =>
        Replaced(QueryPath, right, wrong, arguments);

    protected void InNotification(string right, string wrong, params string[] arguments) =>
        Replaced(NoticePath, right, wrong, arguments);

    protected void InRequestField(string right, string wrong, params string[] arguments) =>
        Added(QueryPath, AfterRequestField, "    ", right, wrong, arguments);

    protected void InResponseField(string right, string wrong, params string[] arguments) =>
        Added(QueryPath, AfterResponseField, "    ", right, wrong, arguments);

    protected void InLibraryField(string right, string wrong, params string[] arguments) =>
        Added(GatewayPath, AfterLibraryField, "  ", right, wrong, arguments);

    protected void InRule(string right, string wrong, params string[] arguments) =>
        Added(QueryPath, AfterRule, "    ", right, wrong, arguments);

    /// <summary>A file beside the samples.</summary>
    protected void Beside(string path, string right, string wrong, params string[] arguments)
    {
        Wrong([.. Samples, (path, wrong)], arguments);
        Right([.. Samples, (path, right)]);
    }

    /// <summary>Specs of their own, which are right until a piece of one file is replaced.</summary>
    protected void Among(
        (string Path, string Text)[] files,
        string path,
        string right,
        string wrong,
        params string[] arguments
    )
    {
        var original = files.Single(file => file.Path == path).Text;
        Wrong([.. files.Select(file => file.Path == path ? (path, Replace(original, right, wrong)) : file)], arguments);
        Right(files);
    }

    protected void Wrong((string Path, string Marked)[] files, params string[] arguments) => Check(files, [arguments]);

    /// <summary>Several places, in the order of the files.</summary>
    protected void Wrong((string Path, string Marked)[] files, string[] first, params string[][] others) =>
        Check(files, [first, .. others]);

    private void Check((string Path, string Marked)[] files, string[][] arguments)
    {
        var marked = files.Select(file => (file.Path, Text: new MarkedText(file.Marked))).ToList();
        var places = marked.SelectMany(file => file.Text.Spans.Select(span => (file.Path, file.Text.Text, Span: span)));
        Assert.Equal(arguments.Length, places.Count());
        List<Place> expected =
        [
            .. places
                .Zip(
                    arguments,
                    (place, fillings) =>
                        Place.At(place.Path, place.Text, place.Span.Start, place.Span.End, sentence, fillings)
                )
                .OrderBy(place => place.Path, StringComparer.Ordinal)
                .ThenBy(place => (place.Line, place.Column, place.Message)),
        ];

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

    private void Replaced(string path, string right, string wrong, string[] arguments)
    {
        var original = Samples.Single(file => file.Path == path).Text;
        Exchange(path, original, Replace(original, right, wrong), arguments);
    }

    private void Added(string path, string after, string indentation, string right, string wrong, string[] arguments)
    {
        var original = Samples.Single(file => file.Path == path).Text;
        Exchange(
            path,
            Replace(original, after, after + Indented(right)),
            Replace(original, after, after + Indented(wrong)),
            arguments
        );

        string Indented(string rows) => string.Concat(rows.Split('\n').Select(row => indentation + row + "\n"));
    }

    private void Exchange(string path, string right, string wrong, string[] arguments)
    {
        Wrong([.. Samples.Select(file => file.Path == path ? (path, wrong) : file)], arguments);
        Right([.. Samples.Select(file => file.Path == path ? (path, right) : file)]);
    }

    private static string Replace(string text, string old, string replacement)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The sample has no such text: {old}");
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length));
    }
}
