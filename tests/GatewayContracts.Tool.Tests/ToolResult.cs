using System.Text.Json;

namespace GatewayContracts.Tool.Tests;

/// <summary>How a run of the tool ended, and what it wrote.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Output);
            return document.RootElement.Clone();
        }
    }

    /// <summary>The question could be asked, and nothing but the answer was written.</summary>
    public ToolResult Is(int exitCode)
    {
        Assert.Equal((exitCode, ""), (ExitCode, Error));
        return this;
    }

    /// <summary>The question could not be asked; no answer was written.</summary>
    public string Refused()
    {
        Assert.Equal((2, ""), (ExitCode, Output));
        return Error;
    }
}
