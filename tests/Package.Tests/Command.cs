using System.Diagnostics;
using System.Text;

namespace Package.Tests;

/// <summary>Runs a program as a process of its own, apart from whatever runs the tests.</summary>
internal static class Command
{
    /// <summary>
    /// When a process counts as hung, so that it does not hold the tests for ever. It says nothing about speed: no
    /// command comes near it, on a loaded machine either.
    /// </summary>
    public static readonly TimeSpan Hung = TimeSpan.FromMinutes(30);

    public static readonly string CompilerServer = $"package-tests-{Guid.NewGuid():N}";

    public static async Task<CommandResult> RunAsync(
        string program,
        string folder,
        string packages,
        params string[] arguments
    )
    {
        using var process = Start(program, folder, packages, arguments);
        var output = new StringBuilder();
        using var limit = new CancellationTokenSource(Hung);
        var reading = Task.WhenAll(ReadAsync(process.StandardOutput, output), ReadAsync(process.StandardError, output));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} hung:\n{output}");
        }

        await reading;
        return new CommandResult(process.ExitCode, output.ToString());
    }

    public static Process Start(string program, string folder, string packages, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };

        // The test host runs inside a build of its own, whose settings must not leak into the consumer's.
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // A compiler server of these tests alone, so that what it has loaded meets no other build; they end it.
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = CompilerServer;
        start.Environment["CI"] = "false";
        return Process.Start(start)!;
    }

    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_HOST", StringComparison.OrdinalIgnoreCase)
        || name.Equals("DOTNET_WATCH", StringComparison.OrdinalIgnoreCase);

    private static async Task ReadAsync(StreamReader reader, StringBuilder output)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }
}
