using System.Text.RegularExpressions;

namespace Package.Tests;

/// <summary>
/// From <c>dotnet new web</c> to a signed query, with nothing but what the README says: its references, its Program.cs,
/// its settings.
/// </summary>
[Collection(UsesPackages.Name)]
public sealed partial class ReadmeTests(PackedFeed feed)
{
    [Fact]
    public async Task Its_first_program_builds_against_the_packages()
    {
        var readme = File.ReadAllText(RepositoryRoot.PathOf("README.md"));
        var consumer = feed.NewConsumer()
            .WithMachineFeeds()
            .Write(
                "Shop.csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    {Block(readme, "xml", "<PackageReference")}
                  </ItemGroup>
                </Project>
                """
            )
            .Write("Program.cs", Block(readme, "csharp"))
            .Write("appsettings.json", Block(readme, "json"));

        (await consumer.BuildAsync()).Succeeded();

        // It starts as far as the keys that nobody has but the reader.
        var run = await consumer.DotnetAsync("run", "--no-build");
        Assert.Contains("LianLian:SigningKey:File: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("LianLian:GatewayKeys:0:File: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("There is no such setting", run.Output, StringComparison.Ordinal);
    }

    private static string Block(string readme, string language, string beginning = "") =>
        Fenced()
            .Matches(readme)
            .First(block =>
                block.Groups["language"].Value == language
                && block.Groups["text"].Value.StartsWith(beginning, StringComparison.Ordinal)
            )
            .Groups["text"]
            .Value;

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fenced();
}
