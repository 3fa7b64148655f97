using System.Text.RegularExpressions;
using GatewayContracts.Language;
using Spec.Tests.Readme;

namespace Spec.Tests.Schemas;

/// <summary>The table of formats in the code, the schema and the README name the same formats.</summary>
public partial class FormatTableTests
{
    private static readonly string[] s_names = [.. FieldFormat.All.Select(format => format.Name)];

    [Fact]
    public void The_schema_lists_the_formats_of_the_table()
    {
        var format = SpecSchema
            .Text("contract.schema.json")
            .GetProperty("definitions")
            .GetProperty("field")
            .GetProperty("properties")
            .GetProperty("format");

        Assert.Equal(
            s_names,
            format
                .GetProperty("anyOf")[0]
                .GetProperty("enum")
                .EnumerateArray()
                .Select(name => name.GetString())
                .OfType<string>()
        );
    }

    [Fact]
    public void The_README_explains_the_formats_of_the_table() =>
        Assert.Equal(
            s_names,
            ReadmeText
                .Under("### `format`")
                .Select(line => Row().Match(line).Groups["name"].Value)
                .Where(name => name.Length > 0)
        );

    [GeneratedRegex(@"^\| `(?<name>[\w-]+)` \|")]
    private static partial Regex Row();
}
