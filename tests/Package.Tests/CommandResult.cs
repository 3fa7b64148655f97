namespace Package.Tests;

/// <summary>How a command ended, and all it printed.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    /// <summary>The lines that hold a text, each once: a build repeats its errors at the end.</summary>
    public IReadOnlyList<string> Lines(string text) =>
        [
            .. Output
                .Split('\n')
                .Where(line => line.Contains(text, StringComparison.Ordinal))
                .Select(line => line.Trim())
                .Distinct(),
        ];
}
