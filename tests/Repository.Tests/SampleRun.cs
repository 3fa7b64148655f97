namespace Repository.Tests;

/// <summary>A sample, run once as the README says, from what was built with these tests.</summary>
public abstract class SampleRun(string project) : IAsyncLifetime
{
    public int ExitCode { get; private set; }

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public async Task InitializeAsync()
    {
        (ExitCode, Output, Errors) = await ProgramRun.DotnetAsync(
            Checkout.Root,
            "run",
            "--no-build",
            "--configuration",
            BuildConfiguration.Name,
            "--project",
            project
        );
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
