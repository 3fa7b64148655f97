using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>
/// The endpoint beside a bare one by turns, 2000 deliveries a turn. Neighbouring turns are compared, so that a slow
/// moment of the machine slows both; the median of their ratios and its quartiles say how sure a figure is. The
/// processor's time is that of the whole process, the sender of the deliveries included.
/// </summary>
internal static class EndpointTable
{
    // Until the compiler of the platform has looked at the code again: some seconds.
    private const int WarmUps = 60;
    private const int Rounds = 101;

    public static async Task PrintAsync()
    {
        using var benchmarks = new EndpointBenchmarks();
        await benchmarks.StartAsync();
        for (var i = 0; i < WarmUps; i++)
        {
            await benchmarks.Bare();
            await benchmarks.Endpoint();
        }

        var (bare, endpoint) = (new Turn[Rounds], new Turn[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            // The first of a pair finds the garbage of the pair before: they take turns in being first.
            if (round % 2 == 0)
            {
                bare[round] = await TimeAsync(benchmarks.Bare);
                endpoint[round] = await TimeAsync(benchmarks.Endpoint);
            }
            else
            {
                endpoint[round] = await TimeAsync(benchmarks.Endpoint);
                bare[round] = await TimeAsync(benchmarks.Bare);
            }
        }

        Console.WriteLine("| what | bare, µs | endpoint, µs | bare / endpoint | median of ratios | quartiles |");
        Console.WriteLine("|:-|-:|-:|-:|-:|-:|");
        Row("time", [.. bare.Select(turn => turn.Elapsed)], [.. endpoint.Select(turn => turn.Elapsed)]);
        Row("processor", [.. bare.Select(turn => turn.Processor)], [.. endpoint.Select(turn => turn.Processor)]);
    }

    private static void Row(string what, double[] bare, double[] endpoint)
    {
        var ratios = bare.Zip(endpoint, (floor, measured) => floor / measured).ToArray();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {Part(bare, 2):0.0} | {Part(endpoint, 2):0.0} | {Part(bare, 2) / Part(endpoint, 2):0.00} "
                    + $"| {Part(ratios, 2):0.00} | {Part(ratios, 1):0.00} to {Part(ratios, 3):0.00} |"
            )
        );
    }

    private static double Part(double[] values, int quarter)
    {
        var sorted = values.Order().ToArray();
        return sorted[(sorted.Length - 1) * quarter / 4];
    }

    private static async Task<Turn> TimeAsync(Func<Task> deliveries)
    {
        var (started, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await deliveries();
        return new Turn(
            Stopwatch.GetElapsedTime(started).TotalMicroseconds / EndpointBenchmarks.Deliveries,
            (Environment.CpuUsage.TotalTime - used).TotalMicroseconds / EndpointBenchmarks.Deliveries
        );
    }

    // Microseconds a delivery.
    private readonly record struct Turn(double Elapsed, double Processor);
}
