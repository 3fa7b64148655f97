using System.IO.Compression;
using System.Xml.Linq;

namespace Package.Tests;

[Collection(UsesPackages.Name)]
public sealed class ContentTests(PackedFeed feed)
{
    private const string Pages = "docs/diagnostics/";

    [Theory]
    [InlineData("GatewayContracts", "README.md", "LICENSE", "THIRD-PARTY-NOTICES.txt", "icon.png", "lib/net10.0/GatewayContracts.dll", "lib/net10.0/GatewayContracts.xml", "build/GatewayContracts.props", "build/GatewayContracts.targets", "analyzers/dotnet/cs/GatewayContracts.CodeFixes.dll", "analyzers/dotnet/cs/GatewayContracts.Generator.dll", "analyzers/dotnet/cs/GatewayContracts.YamlDotNet.dll")]
    [InlineData("GatewayContracts.BouncyCastle", "README.md", "LICENSE", "icon.png", "lib/net10.0/GatewayContracts.BouncyCastle.dll", "lib/net10.0/GatewayContracts.BouncyCastle.xml")]
    [InlineData("GatewayContracts.DependencyInjection", "README.md", "LICENSE", "icon.png", "lib/net10.0/GatewayContracts.DependencyInjection.dll", "lib/net10.0/GatewayContracts.DependencyInjection.xml")]
    [InlineData("GatewayContracts.LianLian", "README.md", "LICENSE", "icon.png", "build/GatewayContracts.LianLian.props", "lianlian.gateway.yaml", "payment-notification.contract.yaml", "payment-result-query.contract.yaml")]
    public void A_package_holds_what_it_must_and_nothing_else(string package, params string[] files)
    {
        using var archive = Open(package, "nupkg");
        string[] frame = ["[Content_Types].xml", "_rels/.rels", $"{package}.nuspec"];

        Assert.Equal(
            files.Concat(frame).Order(StringComparer.Ordinal),
            archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("package/", StringComparison.Ordinal) && !name.StartsWith(Pages, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_pages_of_the_ids_come_along()
    {
        using var archive = Open("GatewayContracts", "nupkg");

        Assert.Equal(
            Directory.GetFiles(Path.Combine(Checkout.Root, Pages)).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            archive.Entries.Where(entry => entry.FullName.StartsWith(Pages, StringComparison.Ordinal)).Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("GatewayContracts")]
    [InlineData("GatewayContracts.BouncyCastle")]
    [InlineData("GatewayContracts.DependencyInjection")]
    public void Symbols_come_in_a_package_of_their_own(string package)
    {
        using var archive = Open(package, "snupkg");

        Assert.Contains(archive.Entries, entry => entry.FullName == $"lib/net10.0/{package}.pdb");
    }

    [Fact]
    public void The_spec_package_lets_everything_of_the_runtime_s_flow()
    {
        using var archive = Open("GatewayContracts.LianLian", "nupkg");
        using var nuspec = archive.GetEntry("GatewayContracts.LianLian.nuspec")!.Open();
        var dependency = XDocument.Load(nuspec).Descendants().Single(element => element.Name.LocalName == "dependency");

        Assert.Equal(("GatewayContracts", "All"), (dependency.Attribute("id")!.Value, dependency.Attribute("include")!.Value));
    }

    private ZipArchive Open(string package, string ending) => ZipFile.OpenRead(Path.Combine(feed.Feed, $"{package}.{PackedFeed.Version}.{ending}"));
}
