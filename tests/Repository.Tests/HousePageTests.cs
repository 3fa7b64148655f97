using System.Text.Json;
using System.Text.RegularExpressions;

namespace Repository.Tests;

/// <summary>ARCHITECTURE.md and CONTRIBUTING.md describe the house that stands.</summary>
public partial class HousePageTests
{
    private static readonly string[] s_slow =
    [
        "tests/Benchmarks",
        "tests/GatewayContracts.DependencyInjection.Tests",
        "tests/GatewayContracts.EntityFrameworkCore.Tests",
        "tests/LedgerShop",
        "tests/Package.Tests",
        "tests/Repository.Tests",
    ];

    [Theory]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Every_path_in_a_page_is_there(string page)
    {
        var faults = Paths()
            .Matches(Checkout.Read(page))
            .Select(match => match.Groups["path"].Value)
            .Distinct()
            .Where(path => !File.Exists(Checkout.PathOf(path)) && !Directory.Exists(Checkout.PathOf(path)));
        Faults.None(faults, $"{page} names what is not there; mend the page:");
    }

    [Fact]
    public void Every_room_has_its_row()
    {
        var page = Checkout.Read("ARCHITECTURE.md");
        var rooms = RoomRules
            .Language.MayKnow.Keys.Concat(RoomRules.Generator.MayKnow.Keys)
            .Concat(RoomRules.Runtime.MayKnow.Keys)
            .Where(room => room is not (RoomRules.Root or "Language"))
            .Distinct();
        var packages = Checkout
            .Files.Where(file => file.StartsWith("runtime/", StringComparison.Ordinal))
            .Select(file => string.Join('/', file.Split('/')[..2]))
            .Distinct();
        var faults = rooms.Concat(packages).Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal));
        Faults.None(faults, "ARCHITECTURE.md says in two lines what each room and package does; these have no row:");
    }

    [Fact]
    public void The_fast_solution_holds_all_but_the_slow_projects()
    {
        using var solution = JsonDocument.Parse(Checkout.Read("Contracts.Fast.slnf"));
        var listed = solution
            .RootElement.GetProperty("solution")
            .GetProperty("projects")
            .EnumerateArray()
            .Select(project => project.GetString()!.Replace('\\', '/'));
        var expected = ProjectPaths()
            .Matches(Checkout.Read("Contracts.sln"))
            .Select(match => match.Groups["path"].Value.Replace('\\', '/'))
            .Where(project => !s_slow.Any(slow => project.StartsWith(slow + "/", StringComparison.Ordinal)));
        Assert.Equal(expected.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    // The rule, the format and the algorithm that were added last, by their names in the language and in the code.
    [Theory]
    [InlineData("Add a rule", @"\bat_least\b")]
    [InlineData("Add a format", "(?i)e164.?phone")]
    [InlineData("Add an algorithm", "sha256-with-rsa-pss|PssPadding\\b|SignPss")]
    public void A_recipe_names_every_file_that_its_example_stands_in(string recipe, string example)
    {
        var rows = Regex
            .Match(Checkout.Read("CONTRIBUTING.md"), $"## {recipe}\n(.*?)\n## ", RegexOptions.Singleline)
            .Groups[1]
            .Value;
        var listed = FirstPaths().Matches(rows).Select(match => match.Groups["path"].Value);
        var found = Checkout.Files.Where(file =>
            file != "CONTRIBUTING.md"
            && !file.StartsWith("tests/Repository.Tests/", StringComparison.Ordinal)
            && Regex.IsMatch(Checkout.Read(file), example)
        );
        Assert.Equal(found.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `(?<path>[^`]+)`", RegexOptions.Multiline)]
    private static partial Regex FirstPaths();

    [GeneratedRegex(
        "`(?<path>(language|generator|runtime|spec|tests|docs|tool|samples|packaging)(/[\\w.-]+)*|"
            + "[\\w.]+\\.(sln|slnf))`"
    )]
    private static partial Regex Paths();

    [GeneratedRegex("\"(?<path>[^\"]+\\.csproj)\"")]
    private static partial Regex ProjectPaths();
}
