using System.IO.Compression;
using System.Xml.Linq;

namespace Package.Tests;

[Collection(UsesPackages.Name)]
public sealed class ContentTests(PackedFeed feed)
{
    private const string Pages = "docs/diagnostics/";

    [Theory]
    [InlineData(
        "GatewayContracts",
        "README.md",
        "LICENSE",
        "THIRD-PARTY-NOTICES.txt",
        "icon.png",
        "lib/net10.0/GatewayContracts.dll",
        "lib/net10.0/GatewayContracts.xml",
        "build/net10.0/GatewayContracts.props",
        "buildTransitive/net10.0/GatewayContracts.targets",
        "spec/README.md",
        "spec/contract.schema.json",
        "spec/definitions.schema.json",
        "spec/gateway.schema.json",
        "analyzers/dotnet/cs/GatewayContracts.CodeFixes.dll",
        "analyzers/dotnet/cs/GatewayContracts.Generator.dll",
        "analyzers/dotnet/cs/GatewayContracts.YamlDotNet.dll"
    )]
    [InlineData(
        "GatewayContracts.AspNetCore",
        "README.md",
        "LICENSE",
        "icon.png",
        "lib/net10.0/GatewayContracts.AspNetCore.dll",
        "lib/net10.0/GatewayContracts.AspNetCore.xml"
    )]
    [InlineData(
        "GatewayContracts.EntityFrameworkCore",
        "README.md",
        "LICENSE",
        "icon.png",
        "lib/net10.0/GatewayContracts.EntityFrameworkCore.dll",
        "lib/net10.0/GatewayContracts.EntityFrameworkCore.xml"
    )]
    [InlineData(
        "GatewayContracts.BouncyCastle",
        "README.md",
        "LICENSE",
        "icon.png",
        "lib/net10.0/GatewayContracts.BouncyCastle.dll",
        "lib/net10.0/GatewayContracts.BouncyCastle.xml"
    )]
    [InlineData(
        "GatewayContracts.DependencyInjection",
        "README.md",
        "LICENSE",
        "icon.png",
        "lib/net10.0/GatewayContracts.DependencyInjection.dll",
        "lib/net10.0/GatewayContracts.DependencyInjection.xml"
    )]
    [InlineData(
        "GatewayContracts.Testing",
        "README.md",
        "LICENSE",
        "icon.png",
        "lib/net10.0/GatewayContracts.Testing.dll",
        "lib/net10.0/GatewayContracts.Testing.xml"
    )]
    [InlineData(
        "GatewayContracts.LianLian",
        "README.md",
        "LICENSE",
        "icon.png",
        "build/net10.0/GatewayContracts.LianLian.targets",
        "lib/net10.0/_._",
        "spec/contract.schema.json",
        "spec/definitions.schema.json",
        "spec/gateway.schema.json",
        "spec/lianlian/lianlian.gateway.yaml"
    )]
    public void A_package_holds_what_it_must_and_nothing_else(string package, params string[] files)
    {
        using var archive = Open(package, "nupkg");
        string[] frame = ["[Content_Types].xml", "_rels/.rels", $"{package}.nuspec"];
        var contracts = package == "GatewayContracts.LianLian" ? ContractFiles() : [];

        Assert.Equal(
            files.Concat(frame).Concat(contracts).Order(StringComparer.Ordinal),
            archive
                .Entries.Select(entry => entry.FullName)
                .Where(name =>
                    !name.StartsWith("package/", StringComparison.Ordinal)
                    && !name.StartsWith(Pages, StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> ContractFiles() =>
        Directory
            .EnumerateFiles(RepositoryRoot.PathOf("spec/lianlian"), "*.contract.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryRoot.Folder, file).Replace('\\', '/'));

    [Fact]
    public void The_pages_of_the_ids_come_along()
    {
        using var archive = Open("GatewayContracts", "nupkg");

        Assert.Equal(
            Directory.GetFiles(RepositoryRoot.PathOf(Pages)).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            archive
                .Entries.Where(entry => entry.FullName.StartsWith(Pages, StringComparison.Ordinal))
                .Select(entry => entry.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("GatewayContracts", 1, 1)]
    [InlineData("GatewayContracts.AspNetCore", 1, 0)]
    [InlineData("GatewayContracts.BouncyCastle", 1, 0)]
    [InlineData("GatewayContracts.DependencyInjection", 1, 0)]
    [InlineData("GatewayContracts.EntityFrameworkCore", 1, 0)]
    [InlineData("GatewayContracts.Testing", 1, 0)]
    [InlineData("GatewayContracts.LianLian", 1, 0)]
    public void Links_lead_somewhere(string package, int fewestHeadings, int fewestFiles)
    {
        using var archive = Open(package, "nupkg");
        var links = archive
            .Entries.Where(entry => entry.Name.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(PageLink.Of)
            .ToList();

        Assert.DoesNotContain(links, link => !link.LeadsSomewhere);
        Assert.InRange(links.Count(link => link.IsToHeading), fewestHeadings, int.MaxValue);
        Assert.InRange(links.Count(link => !link.IsToHeading), fewestFiles, int.MaxValue);
    }

    [Theory]
    [InlineData("README.md", "README.md")]
    [InlineData("spec/README.md", "spec/README.md")]
    public void A_page_is_the_repository_s_but_for_links(string entry, string file)
    {
        using var archive = Open("GatewayContracts", "nupkg");
        using var page = new StreamReader(archive.GetEntry(entry)!.Open());

        Assert.Equal(
            PageLink.WithoutMarks(File.ReadAllText(RepositoryRoot.PathOf(file))),
            PageLink.WithoutMarks(page.ReadToEnd())
        );
    }

    [Fact]
    public void The_specs_lie_where_their_first_lines_say_that_the_schemas_are()
    {
        using var archive = Open("GatewayContracts.LianLian", "nupkg");
        foreach (var spec in archive.Entries.Where(entry => entry.Name.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            using var text = new StreamReader(spec.Open());
            var schema = text.ReadLine()!.Replace("# yaml-language-server: $schema=", "", StringComparison.Ordinal);
            var place = new Uri(new Uri("file:///" + spec.FullName), schema).AbsolutePath.TrimStart('/');
            Assert.True(archive.GetEntry(place) is not null, $"{spec.FullName} names {schema}");
        }
    }

    [Theory]
    [InlineData("GatewayContracts")]
    [InlineData("GatewayContracts.AspNetCore")]
    [InlineData("GatewayContracts.BouncyCastle")]
    [InlineData("GatewayContracts.DependencyInjection")]
    [InlineData("GatewayContracts.EntityFrameworkCore")]
    [InlineData("GatewayContracts.Testing")]
    public void Symbols_come_in_a_package_of_their_own(string package)
    {
        using var archive = Open(package, "snupkg");

        Assert.Contains(archive.Entries, entry => entry.FullName == $"lib/net10.0/{package}.pdb");
    }

    [Theory]
    [InlineData("GatewayContracts")]
    [InlineData("GatewayContracts.AspNetCore", "GatewayContracts of the same version without Build,Analyzers")]
    [InlineData(
        "GatewayContracts.BouncyCastle",
        "BouncyCastle.Cryptography 2.7.0 without Build,Analyzers",
        "GatewayContracts of the same version without Build,Analyzers"
    )]
    [InlineData(
        "GatewayContracts.DependencyInjection",
        "GatewayContracts of the same version without Build,Analyzers",
        "Microsoft.Extensions.Diagnostics.HealthChecks 10.0.0 without Build,Analyzers",
        "Microsoft.Extensions.Hosting.Abstractions 10.0.0 without Build,Analyzers",
        "Microsoft.Extensions.Http 10.0.0 without Build,Analyzers",
        "Microsoft.Extensions.Options.ConfigurationExtensions 10.0.0 without Build,Analyzers",
        "Polly.Core 8.9.1 without Build,Analyzers"
    )]
    [InlineData(
        "GatewayContracts.EntityFrameworkCore",
        "GatewayContracts of the same version without Build,Analyzers",
        "Microsoft.EntityFrameworkCore.Relational 10.0.15 without Build,Analyzers",
        "Microsoft.Extensions.Hosting.Abstractions 10.0.0 without Build,Analyzers"
    )]
    [InlineData("GatewayContracts.Testing", "GatewayContracts of the same version without Build,Analyzers")]
    [InlineData("GatewayContracts.LianLian", "GatewayContracts of the same version with All")]
    public void A_package_depends_on_what_it_needs(string package, params string[] dependencies)
    {
        using var archive = Open(package, "nupkg");
        using var nuspec = archive.GetEntry($"{package}.nuspec")!.Open();
        var groups = XDocument
            .Load(nuspec)
            .Descendants()
            .Where(element => element is { Name.LocalName: "group", Parent.Name.LocalName: "dependencies" })
            .ToList();

        Assert.All(groups, group => Assert.Equal("net10.0", group.Attribute("targetFramework")!.Value));
        Assert.Equal(dependencies, groups.Elements().Select(Describe).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_notice_names_the_version_of_what_is_contained()
    {
        using var archive = Open("GatewayContracts", "nupkg");
        using var notice = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var contained = XDocument
            .Load(RepositoryRoot.PathOf("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Single(package => package.Attribute("Include")!.Value == "YamlDotNet");

        Assert.Contains(
            $"\nYamlDotNet {contained.Attribute("Version")!.Value}\n",
            notice.ReadToEnd(),
            StringComparison.Ordinal
        );
    }

    private static string Describe(XElement dependency)
    {
        var version = dependency.Attribute("version")!.Value;
        var assets = dependency.Attribute("exclude") is { } excluded
            ? $"without {excluded.Value}"
            : $"with {dependency.Attribute("include")?.Value}";
        return $"{dependency.Attribute("id")!.Value} {(version == PackedFeed.Version ? "of the same version" : version)} {assets}";
    }

    private ZipArchive Open(string package, string ending) =>
        ZipFile.OpenRead(Path.Combine(feed.Feed, $"{package}.{PackedFeed.Version}.{ending}"));
}
