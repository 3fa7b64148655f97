using System.Text.RegularExpressions;

namespace Spec.Tests.Pages;

/// <summary>Reads the pages of the diagnostics: each sentence with what stands as YAML under its headings.</summary>
internal static partial class PageText
{
    private const string Folder = "page/";

    public static IReadOnlyList<PageCase> Cases { get; } =
    [
        .. typeof(PageText)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => CasesOf(name[Folder.Length..], Embedded.Text(name))),
    ];

    private static IEnumerable<PageCase> CasesOf(string id, string page) =>
        Case()
            .Matches(page)
            .Select(match => new PageCase(
                id,
                match.Groups["sentence"].Value,
                Blocks(match.Groups["wrong"].Value),
                Blocks(match.Groups["right"].Value)
            ));

    private static List<PageBlock> Blocks(string text) =>
        [
            .. Fence()
                .Matches(text)
                .Select(match => new PageBlock(
                    match.Groups["template"] is { Success: true } template ? template.Value : null,
                    match.Groups["text"].Value
                )),
        ];

    [GeneratedRegex(
        "^> (?<sentence>[^\n]+)\n.*?^###? Wrong\n(?<wrong>.*?)^###? Right\n(?<right>.*?)(?=^##|\\z)",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Case();

    [GeneratedRegex(
        "(?:^<!-- in: (?<template>[a-z-]+) -->\n)?^```yaml\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Fence();
}
