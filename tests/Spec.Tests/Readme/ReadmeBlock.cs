namespace Spec.Tests.Readme;

/// <summary>A fenced block of the README, and what the comments above it say.</summary>
/// <param name="Line">Where the fence opens, from 1.</param>
/// <param name="Template">The template that a fragment is put into; null for a whole file.</param>
/// <param name="Wrong">The id that a block must be told; null for one that is right.</param>
internal sealed record ReadmeBlock(string Language, int Line, string Text, string? Template, string? Wrong)
{
    /// <summary>
    /// Of C#: the variable whose type the YAML block above generates; null where the code is one over the packaged
    /// specs.
    /// </summary>
    public string? Over { get; init; }

    /// <summary>The files that the block is bound with, itself among them.</summary>
    public IReadOnlyList<SpecFile> Files()
    {
        var file = Template is null ? SpecFile.Of(Text) : Readme.Template.Place(Template, Text);
        return file.IsGateway && file.Top("extends") is null ? [file] : [file, .. Surroundings(file)];
    }

    /// <summary>
    /// A contract and what adds to a gateway are bound over the templates' gateway, and an extension beside the
    /// templates' contracts.
    /// </summary>
    private static IEnumerable<SpecFile> Surroundings(SpecFile file)
    {
        yield return Readme.Template.Whole("gateway");
        if (file.Top("extends") is not null)
        {
            yield return Readme.Template.Whole("call");
            yield return Readme.Template.Whole("notification");
        }
    }
}
