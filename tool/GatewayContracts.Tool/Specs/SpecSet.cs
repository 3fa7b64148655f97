using System.Collections.Immutable;
using GatewayContracts.Generator;
using GatewayContracts.Tool.Terminals;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Tool.Specs;

/// <summary>Specs that are read together, as one build does.</summary>
/// <param name="Texts">All of them, in the order of their paths.</param>
/// <param name="Asked">The paths of those that were asked for; the others are what they refer to.</param>
internal sealed record SpecSet(ImmutableArray<AdditionalText> Texts, IReadOnlySet<string> Asked)
{
    /// <summary>One set for each project; a spec outside any project is read with the rest of its folder.</summary>
    /// <param name="given">Files and folders.</param>
    /// <param name="with">Further files and folders that the specs refer to.</param>
    /// <exception cref="WrongUseException">A path does not exist, is no spec, or has none below it.</exception>
    public static IReadOnlyList<SpecSet> Of(IEnumerable<string> given, IEnumerable<string> with)
    {
        List<string> beside = [.. with.SelectMany(Below)];
        return
        [
            .. from path in given
            from file in Below(path)
            group file by SpecFolder.ProjectOf(file) ?? FolderOf(path) into together
            orderby together.Key
            let asked = together.ToHashSet(StringComparer.Ordinal)
            let all = asked.Union(SpecFolder.Specs(together.Key)).Union(beside).Order(StringComparer.Ordinal)
            select new SpecSet([.. all.Select(file => new SpecText(file))], asked),
        ];
    }

    public SpecReading Read(CancellationToken cancellation = default) =>
        SpecReading.Of(Texts.Select(text => PipelineSteps.Read(text, cancellation)));

    private static string FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;

    private static IEnumerable<string> Below(string path)
    {
        if (File.Exists(path))
        {
            return SpecFolder.IsSpec(path)
                ? [path]
                : throw new WrongUseException(
                    $"{path} is no spec. A spec's name ends in .gateway.yaml or .contract.yaml; rename the file."
                );
        }

        if (!Directory.Exists(path))
        {
            throw new WrongUseException($"{path} does not exist. Give a spec, or a folder with specs.");
        }

        List<string> found = [.. SpecFolder.Specs(path)];
        return found.Count > 0
            ? found
            : throw new WrongUseException(
                $"There is no spec in {path}. A spec's name ends in .gateway.yaml or .contract.yaml."
            );
    }
}
