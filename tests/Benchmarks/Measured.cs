using System.Diagnostics;

namespace Benchmarks;

/// <summary>
/// What a piece of work takes: the least of several runs, for what else runs on the machine only ever adds.
/// </summary>
/// <param name="Collecting">The microseconds among them that the garbage collector held everything up.</param>
internal readonly record struct Measured(double Microseconds, double Collecting, double Kilobytes)
{
    /// <summary>Measures pieces of work turn by turn, so that a slow minute of the machine meets all of them.</summary>
    public static IReadOnlyList<Measured> Interleaved(int rounds, params Action[] works)
    {
        var least = works.Select(_ => new Measured(double.MaxValue, 0, double.MaxValue)).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var once = Once(works[i]);
                least[i] = once.Microseconds < least[i].Microseconds ? once : least[i];
            }
        }

        return least;
    }

    public static Measured operator -(Measured left, Measured right) =>
        new(
            left.Microseconds - right.Microseconds,
            left.Collecting - right.Collecting,
            left.Kilobytes - right.Kilobytes
        );

    public Measured Per(int count) => new(Microseconds / count, Collecting / count, Kilobytes / count);

    private static Measured Once(Action work)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var paused = GC.GetTotalPauseDuration();
        var started = Stopwatch.GetTimestamp();
        work();
        var taken = Stopwatch.GetElapsedTime(started);
        return new Measured(
            taken.TotalMicroseconds,
            (GC.GetTotalPauseDuration() - paused).TotalMicroseconds,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1024.0
        );
    }
}
