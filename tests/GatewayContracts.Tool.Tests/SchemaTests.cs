using System.Text.Json;

namespace GatewayContracts.Tool.Tests;

public sealed class SchemaTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Schemas_and_the_setting_that_finds_them()
    {
        _work.Run("schema", "-o", "build/schemas").Is(0);

        using var settings = JsonDocument.Parse(_work.Read(".vscode/settings.json"));
        var schemas = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().ToList();
        Assert.Equal(["*.contract.yaml", "*.gateway.yaml"], schemas.Select(schema => schema.Value.GetString()));
        Assert.All(
            schemas.Select(schema => schema.Name).Append("build/schemas/definitions.schema.json"),
            schema => Assert.Equal(Embedded.Text(Path.GetFileName(schema)), _work.Read(schema))
        );
    }

    [Fact]
    public void Settings_that_exist_are_left_and_the_setting_is_shown()
    {
        _work.Write(".vscode/settings.json", "{ /* mine */ }");

        var run = _work.Run("schema");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("settings.json exists and is left as it is", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"schemas/gateway.schema.json\": \"*.gateway.yaml\"", run.Output, StringComparison.Ordinal);
        Assert.Equal("{ /* mine */ }", _work.Read(".vscode/settings.json"));
    }
}
