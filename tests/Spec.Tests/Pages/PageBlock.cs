namespace Spec.Tests.Pages;

/// <summary>A block of YAML on the page of an id.</summary>
/// <param name="Template">The template that a fragment is put into; null for a whole file.</param>
internal sealed record PageBlock(string? Template, string Text)
{
    private const string Prefix = "page-";

    /// <summary>
    /// The files that the blocks under one heading stand for, with the gateway and the contracts that they need and do
    /// not show.
    /// </summary>
    public static IReadOnlyList<SpecFile> Files(IReadOnlyList<PageBlock> blocks)
    {
        List<SpecFile> files = [.. blocks.Select((block, number) => block.File(number))];
        if (!files.Exists(file => file.IsGateway))
        {
            files.Add(Readme.Template.Whole(Prefix + "gateway"));
        }

        if (files.Exists(file => file.Top("extends") is not null))
        {
            files.Add(Readme.Template.Whole(Prefix + "notification"));
        }

        return files;
    }

    // Two blocks may be put into one template, and are two files all the same.
    private SpecFile File(int number)
    {
        var file = Template is null ? SpecFile.Of(Text) : Readme.Template.Place(Prefix + Template, Text);
        return file with { Path = $"/page/{number}.{(file.IsGateway ? "gateway" : "contract")}.yaml" };
    }
}
