using System.Diagnostics;
using System.Text;

namespace Repository.Tests;

/// <summary>How a run of the dotnet command in the repository's root ended, and what it wrote.</summary>
internal sealed record Dotnet(int ExitCode, string Output, string Errors)
{
    // Says nothing about speed: only that a process that hangs does not hold the tests for ever.
    private static readonly TimeSpan s_hung = TimeSpan.FromMinutes(30);

    public static async Task<Dotnet> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(Command(arguments))!;
        using var stop = new CancellationTokenSource(s_hung);
        var (output, errors) = (
            process.StandardOutput.ReadToEndAsync(stop.Token),
            process.StandardError.ReadToEndAsync(stop.Token)
        );
        try
        {
            await process.WaitForExitAsync(stop.Token);
            return new Dotnet(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new Dotnet(-1, "", $"dotnet {string.Join(' ', arguments)} hung.");
        }
    }

    private static ProcessStartInfo Command(string[] arguments)
    {
        var command = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            arguments
        )
        {
            WorkingDirectory = Checkout.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // What the test run set for itself must not reach the command.
        foreach (
            var name in command
                .Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                .ToList()
        )
        {
            command.Environment.Remove(name);
        }

        return command;
    }
}
