using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Repository.Tests;

/// <summary>The same sources build the same way everywhere.</summary>
public partial class VersionTests
{
    [Fact]
    public void The_SDK_rolls_forward_within_its_major_version()
    {
        using var document = JsonDocument.Parse(Checkout.Read("global.json"));
        var sdk = document.RootElement.GetProperty("sdk");
        Assert.True(
            sdk.GetProperty("version").GetString()!.StartsWith("10.0.1", StringComparison.Ordinal),
            "global.json must ask for a first feature band of .NET 10 (10.0.1xx), so that any .NET 10 SDK will do."
        );
        Assert.True(
            sdk.GetProperty("rollForward").GetString() is "latestFeature" or "latestMinor",
            "global.json must roll forward to any .NET 10 SDK (latestFeature or latestMinor), and to no .NET 11."
        );
    }

    [Fact]
    public void Packages_have_exact_versions()
    {
        var central =
            from version in Elements("Directory.Packages.props", "PackageVersion")
            where !Exact().IsMatch((string?)version.Attribute("Version") ?? "")
            select $"Directory.Packages.props: {version}";
        var projects =
            from file in Checkout.Files
            where
                file.EndsWith(".csproj", StringComparison.Ordinal) || file.EndsWith(".props", StringComparison.Ordinal)
            from reference in Elements(file, "PackageReference")
            where
                reference.Attribute("Version") is not null
                || (reference.Attribute("VersionOverride") is { } given && !Exact().IsMatch(given.Value))
            select $"{file}: {reference}";
        Faults.None(
            [.. central, .. projects],
            "A package has one exact version, such as 1.2.3, in Directory.Packages.props (or in VersionOverride), "
                + "never a range or a star:"
        );
    }

    private static IEnumerable<XElement> Elements(string file, string name) =>
        XDocument.Parse(Checkout.Read(file)).Descendants(name);

    // $(Name) stands for a property of the same file, whose own value is not looked at here.
    [GeneratedRegex(@"^(\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.-]+)?|\$\(\w+\))$")]
    private static partial Regex Exact();
}
