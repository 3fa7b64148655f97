using System.Diagnostics;

namespace Package.Tests;

/// <summary>Commands of a consumer, who has a package cache and a compiler server of these tests alone.</summary>
internal static class Command
{
    public static readonly string CompilerServer = $"package-tests-{Guid.NewGuid():N}";

    public static async Task<CommandResult> RunAsync(
        string program,
        string folder,
        string packages,
        params string[] arguments
    )
    {
        var run = await ProgramRun.OfAsync(Of(program, folder, packages, arguments));
        return new CommandResult(run.ExitCode, (run.Output + run.Errors).ReplaceLineEndings("\n"));
    }

    public static Process Start(string program, string folder, string packages, params string[] arguments) =>
        Process.Start(Of(program, folder, packages, arguments))!;

    private static ProcessStartInfo Of(string program, string folder, string packages, string[] arguments)
    {
        var start = ProgramStart.Of(program, folder, arguments);
        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // A compiler server of these tests alone, so that what it has loaded meets no other build; they end it.
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = CompilerServer;
        start.Environment["CI"] = "false";
        return start;
    }
}
