using System.Diagnostics;

namespace Benchmarks;

/// <summary>What a piece of work takes: the least of several runs, for what else runs on the machine only ever adds.</summary>
internal readonly record struct Measured(double Microseconds, double Kilobytes)
{
    /// <summary>Measures pieces of work turn by turn, so that a slow minute of the machine meets all of them.</summary>
    public static IReadOnlyList<Measured> Interleaved(int rounds, params Action[] works)
    {
        var least = works.Select(_ => new Measured(double.MaxValue, double.MaxValue)).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var once = Once(works[i]);
                least[i] = new Measured(
                    Math.Min(least[i].Microseconds, once.Microseconds), Math.Min(least[i].Kilobytes, once.Kilobytes));
            }
        }

        return least;
    }

    public static Measured operator -(Measured left, Measured right) =>
        new(left.Microseconds - right.Microseconds, left.Kilobytes - right.Kilobytes);

    public Measured Per(int count) => new(Microseconds / count, Kilobytes / count);

    private static Measured Once(Action work)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        work();
        var taken = Stopwatch.GetElapsedTime(started);
        return new Measured(taken.TotalMicroseconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1024.0);
    }
}
