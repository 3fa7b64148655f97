using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>
/// The endpoint beside a bare one by turns, 2000 deliveries a turn. The throughput of two neighbouring turns is
/// compared, so that a slow moment of the machine slows both; the median of these ratios and their quartiles say how
/// sure the figure is.
/// </summary>
internal static class EndpointTable
{
    private const int WarmUps = 5;
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

        var (bare, endpoint, ratios) = (new double[Rounds], new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            // The first of a pair has the garbage of the pair before: they take turns in being first.
            var endpointFirst = round % 2 == 0;
            endpoint[round] = endpointFirst ? await TimeAsync(benchmarks.Endpoint) : 0;
            bare[round] = await TimeAsync(benchmarks.Bare);
            endpoint[round] = endpointFirst ? endpoint[round] : await TimeAsync(benchmarks.Endpoint);
            ratios[round] = bare[round] / endpoint[round];
        }

        Console.WriteLine("| bare, µs | endpoint, µs | throughput, ratio of medians | median of ratios | quartiles |");
        Console.WriteLine("|-:|-:|-:|-:|-:|");
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {Part(bare, 2):0.0} | {Part(endpoint, 2):0.0} | {Part(bare, 2) / Part(endpoint, 2):0.00} | "
                    + $"{Part(ratios, 2):0.00} | {Part(ratios, 1):0.00} to {Part(ratios, 3):0.00} |"
            )
        );
    }

    private static double Part(double[] values, int quarter)
    {
        var sorted = values.Order().ToArray();
        return sorted[(sorted.Length - 1) * quarter / 4];
    }

    // Microseconds a delivery.
    private static async Task<double> TimeAsync(Func<Task> deliveries)
    {
        var started = Stopwatch.GetTimestamp();
        await deliveries();
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / EndpointBenchmarks.Deliveries;
    }
}
