using System.Diagnostics;

namespace TestKit;

/// <summary>How programs are started as processes of their own, apart from whatever runs the tests.</summary>
internal static class ProgramStart
{
    /// <summary>The command of the SDK that runs these tests.</summary>
    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>A start whose streams are the test's.</summary>
    public static ProcessStartInfo Of(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host runs inside a build of its own, whose settings must not leak into another.
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_HOST", StringComparison.OrdinalIgnoreCase)
        || name.Equals("DOTNET_WATCH", StringComparison.OrdinalIgnoreCase);
}
