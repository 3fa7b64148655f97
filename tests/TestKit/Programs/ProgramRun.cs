using System.Diagnostics;
using System.Text;

namespace TestKit;

/// <summary>How a program ended, and what it wrote: UTF-8, and a byte order mark stays in the text.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>
    /// When a process counts as hung, so that it does not hold the tests for ever. It says nothing about speed: no
    /// program comes near it, on a loaded machine either.
    /// </summary>
    public static TimeSpan Hung { get; } = TimeSpan.FromMinutes(30);

    public static Task<ProgramRun> DotnetAsync(string folder, params IEnumerable<string> arguments) =>
        OfAsync(ProgramStart.Of(ProgramStart.Dotnet, folder, arguments));

    /// <param name="start">From <see cref="ProgramStart"/>.</param>
    /// <param name="input">All that the program can read.</param>
    public static async Task<ProgramRun> OfAsync(ProcessStartInfo start, ReadOnlyMemory<byte> input = default)
    {
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Hung);
        using MemoryStream output = new(),
            errors = new();
        try
        {
            var reading = Task.WhenAll(
                process.StandardOutput.BaseStream.CopyToAsync(output, limit.Token),
                process.StandardError.BaseStream.CopyToAsync(errors, limit.Token)
            );
            await process.StandardInput.BaseStream.WriteAsync(input, limit.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
            await reading;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(
                $"{start.FileName} {string.Join(' ', start.ArgumentList)} hung:\n{Text(output)}{Text(errors)}"
            );
        }

        return new ProgramRun(process.ExitCode, Text(output), Text(errors));
    }

    private static string Text(MemoryStream written) => Encoding.UTF8.GetString(written.ToArray());
}
