using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace GatewayContracts.Generator.Yaml;

/// <summary>
/// Reads a file's text. Whatever the text is, the answer is a file: what could not be read is among its diagnostics.
/// </summary>
internal static class YamlReader
{
    private const char ByteOrderMark = '\uFEFF';

    public static YamlFile Read(string path, SourceText? source, CancellationToken cancellation)
    {
        var problems = new Problems(path);
        if (source is null)
        {
            problems.Report(Descriptors.Unreadable, SourceSpan.StartOf(path));
            return new YamlFile(path, "", Nothing(path), false, problems.Found);
        }

        var text = source.ToString();
        var skipped = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        var map = new SourceMap(path, source, skipped);
        ForeignCharacters.RefuseCodePage(source, text, map, problems);
        var readable = ForeignCharacters.Replace(text.Substring(skipped), skipped, map, problems);
        var tree = new TreeBuilder(
            new Parser(new StringReader(BlankLines.Clear(MergeConflict.Clear(readable, skipped, map, problems)))),
            map,
            problems,
            cancellation
        );
        var root = tree.Read();
        if (tree.Failure is { } failure)
        {
            SyntaxMistake.Report(failure, tree.Reached, tree.OpenBracket, map, problems);
        }

        return new YamlFile(path, text, Top(root, path, !tree.WasCut, problems), !tree.WasCut, problems.Found);
    }

    private static YamlMapping Top(YamlNode? root, string path, bool isComplete, Problems problems)
    {
        switch (root)
        {
            case YamlMapping mapping:
                if (mapping.Entries.Count == 0 && isComplete && problems.Found.Count == 0)
                {
                    problems.Report(Descriptors.NoMapping, mapping.At, "The file has no keys");
                }

                return mapping;
            case null when isComplete:
            case YamlScalar { Text.Length: 0 }:
                problems.Report(Descriptors.NoMapping, SourceSpan.StartOf(path), "The file is empty");
                break;
            case YamlScalar or YamlSequence:
                problems.Report(
                    Descriptors.NoMapping,
                    root.At,
                    $"The top of the file is {(root is YamlScalar ? "a text" : "a list")}"
                );
                break;
        }

        return Nothing(path);
    }

    private static YamlMapping Nothing(string path) => new([], SourceSpan.StartOf(path));
}
