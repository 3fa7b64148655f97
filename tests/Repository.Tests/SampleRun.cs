using System.Reflection;

namespace Repository.Tests;

/// <summary>The sample, run once as the README says, from what was built with these tests.</summary>
public sealed class SampleRun : IAsyncLifetime
{
    public int ExitCode { get; private set; }

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var configuration = typeof(SampleRun)
            .Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!
            .Configuration;
        (ExitCode, Output, Errors) = await Dotnet.RunAsync(
            "run",
            "--no-build",
            "--configuration",
            configuration,
            "--project",
            "samples/Merchant"
        );
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
