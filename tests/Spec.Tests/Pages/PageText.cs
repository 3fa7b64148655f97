using System.Text.RegularExpressions;

namespace Spec.Tests.Pages;

/// <summary>Reads the pages of the diagnostics: what stands as YAML under a heading.</summary>
internal static partial class PageText
{
    private const string Folder = "page/";

    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(PageText)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<PageBlock> Under(string heading, string id)
    {
        var page = Resource.Read(Folder + id);
        var start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return
        [
            .. Fence()
                .Matches(page[start..end])
                .Select(match => new PageBlock(
                    match.Groups["template"] is { Success: true } template ? template.Value : null,
                    match.Groups["text"].Value
                )),
        ];
    }

    [GeneratedRegex(
        "(?:^<!-- in: (?<template>[a-z-]+) -->\n)?^```yaml\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Fence();
}
