using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Repository.Tests;

/// <summary>The sample, run once as the README says, from what was built with these tests.</summary>
public sealed class SampleRun : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    public int ExitCode { get; private set; }

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public async Task InitializeAsync()
    {
        using var process = Process.Start(Command())!;
        using var stop = new CancellationTokenSource(s_patience);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(stop.Token), process.StandardError.ReadToEndAsync(stop.Token));
        try
        {
            await process.WaitForExitAsync(stop.Token);
            (ExitCode, Output, Errors) = (process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            (ExitCode, Errors) = (-1, $"The sample did not end within {s_patience.TotalMinutes} minutes.");
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static ProcessStartInfo Command()
    {
        var configuration = typeof(SampleRun).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var command = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["run", "--no-build", "--configuration", configuration, "--project", "samples/Merchant"])
        {
            WorkingDirectory = Checkout.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // What the test run set for itself must not reach the run of the sample.
        foreach (var name in command.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            command.Environment.Remove(name);
        }

        return command;
    }
}
