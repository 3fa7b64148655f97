namespace Package.Tests;

[Collection(UsesPackages.Name)]
public sealed class NeighbourTests(PackedFeed feed)
{
    private const string OtherVersion = "15.3.0";

    [Fact]
    public async Task Another_package_with_another_YAML_parser_works_beside_ours()
    {
        await PackNeighbourAsync();
        var consumer = feed.NewConsumer()
            .Project("Consumer.csproj", Consumer.LianLian + Consumer.Reference("Neighbour", "1.0.0"))
            .Write(
                "Program.cs",
                """Console.WriteLine(typeof(LianLian.PaymentNotification).Name + " " + Neighbour.Parsed.Text);"""
            );

        (await consumer.BuildAsync()).Succeeded();

        Assert.Equal("PaymentNotification 15.0.0.0:b", await consumer.RunAsync());
    }

    [Fact]
    public async Task Two_projects_use_two_versions_of_the_specs_side_by_side()
    {
        await PackNextSpecsAsync();
        const string Program =
            """Console.WriteLine(typeof(LianLian.PaymentNotification).GetProperty("ShopMark") is null ? "old" : "new");""";
        var consumer = feed.NewConsumer()
            .Project("Old/Old.csproj", Consumer.LianLian)
            .Write("Old/Program.cs", Program)
            .Project("New/New.csproj", Consumer.Reference("GatewayContracts.LianLian", "0.2.0"))
            .Write("New/Program.cs", Program);

        (await consumer.BuildAsync("Old")).Succeeded();
        (await consumer.BuildAsync("New")).Succeeded();

        Assert.Equal(("old", "new"), (await consumer.RunAsync("Old"), await consumer.RunAsync("New")));
    }

    // A generator that parses YAML with the original assembly, packed under its own name.
    private async Task PackNeighbourAsync()
    {
        var neighbour = feed.NewConsumer("Neighbour")
            .WithMachineFeeds()
            .Write(
                "Neighbour.csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <LangVersion>latest</LangVersion>
                    <Version>1.0.0</Version>
                    <Description>A neighbour.</Description>
                    <IncludeBuildOutput>false</IncludeBuildOutput>
                    <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                    <NoWarn>$(NoWarn);NU5128;RS1036;RS1041;RS1042</NoWarn>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                    <PackageReference Include="Microsoft.CodeAnalysis.Analyzers" Version="3.11.0" PrivateAssets="all" />
                    <PackageReference Include="YamlDotNet" Version="{OtherVersion}" PrivateAssets="all" GeneratePathProperty="true" />
                    <None Include="$(OutputPath)Neighbour.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                    <None Include="$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                  </ItemGroup>
                </Project>
                """
            )
            .Write(
                "NeighbourGenerator.cs",
                """"
                using Microsoft.CodeAnalysis;

                namespace Neighbour;

                [Generator(LanguageNames.CSharp)]
                public sealed class NeighbourGenerator : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
                    {
                        var stream = new YamlDotNet.RepresentationModel.YamlStream();
                        stream.Load(new System.IO.StringReader("a: b"));
                        var value = ((YamlDotNet.RepresentationModel.YamlMappingNode)stream.Documents[0].RootNode)["a"];
                        var version = typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version;
                        output.AddSource("Parsed.g.cs", $$"""namespace Neighbour; internal static class Parsed { public const string Text = "{{version}}:{{value}}"; }""");
                    });
                }
                """"
            );
        await feed.PackAsync(neighbour.Folder, "1.0.0");
    }

    // The same specs with one field more, packed against the same runtime.
    private async Task PackNextSpecsAsync()
    {
        var next = feed.NewConsumer("GatewayContracts.LianLian");
        var specs = RepositoryRoot.PathOf("spec/lianlian");
        foreach (
            var file in Directory
                .GetFiles(specs, "*.yaml")
                .Append(Path.Combine(specs, "build/net10.0/GatewayContracts.LianLian.targets"))
        )
        {
            next.Write(
                Path.GetRelativePath(specs, file),
                File.ReadAllText(file)
                    .Replace(
                        "\n  bank_code: {}\n  no_agree",
                        "\n  shop_mark: { type: String }\n  bank_code: {}\n  no_agree",
                        StringComparison.Ordinal
                    )
            );
        }

        next.Write(
            "GatewayContracts.LianLian.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Description>The next specs.</Description>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <NoWarn>$(NoWarn);NU5128</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="GatewayContracts" Version="{PackedFeed.Version}" PrivateAssets="none" ExcludeAssets="build;analyzers" />
                <None Include="*.gateway.yaml;*.contract.yaml" Pack="true" PackagePath="spec/lianlian" />
                <None Include="build/net10.0/GatewayContracts.LianLian.targets" Pack="true" PackagePath="build/net10.0" />
              </ItemGroup>
            </Project>
            """
        );
        await feed.PackAsync(next.Folder, "0.2.0");
    }
}
