using System.Xml.Linq;

namespace Repository.Tests;

/// <summary>
/// The layout is checked here, by the formatter of the tool manifest; usings, style and
/// analyzers are checked by every build, of which this class checks that none is left out.
/// </summary>
public class LayoutTests
{
    private static readonly string[] s_switches =
    [
        "EnforceCodeStyleInBuild",
        "GenerateDocumentationFile",
        "TreatWarningsAsErrors",
        "AnalysisLevel",
    ];

    private static readonly Dictionary<string, string> s_exceptions = new(StringComparer.Ordinal)
    {
        ["spec/lianlian/GatewayContracts.LianLian.csproj: GenerateDocumentationFile"] = "it has no code",
    };

    [Fact]
    public async Task Files_are_laid_out_as_the_formatter_does()
    {
        var restored = await ProgramRun.DotnetAsync(Checkout.Root, "tool", "restore");
        Assert.True(restored.ExitCode == 0, $"The formatter is not to be had:\n{restored.Output}\n{restored.Errors}");
        var run = await ProgramRun.DotnetAsync(Checkout.Root, "csharpier", "check", ".");
        Assert.True(
            run.ExitCode == 0,
            $"`dotnet csharpier format .` would change these files; run it:\n{run.Output}\n{run.Errors}"
        );
    }

    [Fact]
    public void No_project_is_built_without_the_checks_of_style()
    {
        var faults =
            from file in Checkout.Files
            where file.EndsWith(".csproj", StringComparison.Ordinal)
            from property in XDocument.Parse(Checkout.Read(file)).Descendants()
            let place = $"{file}: {property.Name.LocalName}"
            where s_switches.Contains(property.Name.LocalName) && !s_exceptions.ContainsKey(place)
            select place;
        Faults.None(
            faults,
            "Directory.Build.props sets these for all projects; without them the build lets pass what `dotnet "
                + "format` does not (unused usings are told only where documentation is written):"
        );
    }

    [Fact]
    public void Style_is_an_error_in_every_build()
    {
        var properties = XDocument
            .Parse(Checkout.Read("Directory.Build.props"))
            .Descendants()
            .Where(element => s_switches.Contains(element.Name.LocalName))
            .Select(element => $"{element.Name.LocalName}={element.Value}");
        Assert.Equal(
            [
                "AnalysisLevel=latest-recommended",
                "EnforceCodeStyleInBuild=true",
                "GenerateDocumentationFile=true",
                "TreatWarningsAsErrors=true",
            ],
            properties.Order(StringComparer.Ordinal)
        );
    }
}
