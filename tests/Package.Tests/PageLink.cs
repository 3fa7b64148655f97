using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Package.Tests;

/// <summary>
/// A link of a page in a package, to a heading of the page or to a file of the package. Links to addresses are left
/// out.
/// </summary>
internal sealed partial record PageLink(string Page, string Target, bool LeadsSomewhere)
{
    public bool IsToHeading => Target.StartsWith('#');

    public static IEnumerable<PageLink> Of(ZipArchiveEntry page)
    {
        using var reader = new StreamReader(page.Open());
        var text = reader.ReadToEnd();
        var folder = page.FullName[..^page.Name.Length];
        var headings = Heading()
            .Matches(text)
            .Select(heading =>
                "#" + NotInAnchor().Replace(heading.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-')
            )
            .ToHashSet();
        return Link()
            .Matches(text)
            .Select(link => link.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal))
            .Select(target => new PageLink(
                page.FullName,
                target,
                target.StartsWith('#')
                    ? headings.Contains(target)
                    : page.Archive.GetEntry(folder + target.Split('#')[0]) is not null
            ))
            .ToList();
    }

    /// <summary>The text of a page in which a link is its text.</summary>
    public static string WithoutMarks(string page) => Link().Replace(page, "${text}");

    [GeneratedRegex(@"\[(?<text>[^\[\]]+)\]\((?<target>[^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?m)^#+ (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
