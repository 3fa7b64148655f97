using System.Diagnostics;
using System.Globalization;
using Benchmarks.Messages;

namespace Benchmarks;

/// <summary>
/// What messages cost, as the table of docs/performance.md: each beside its floor or its peer, both measured by turns
/// in the same moments, so that a busy machine slows both. Times are ratios of medians, and of the least; bytes are
/// exact.
/// </summary>
internal static class MessageTable
{
    private const int Rounds = 41;
    private static readonly TimeSpan s_batch = TimeSpan.FromMilliseconds(8);

    // Until the compiler of the platform has looked at the code again, with what it saw it do.
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2);

    public static void Print()
    {
        Console.WriteLine(
            "| what | against | floor or peer, µs | time | of the least | bytes | bytes of floor or peer |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var bits in new[] { 1024, 2048 })
        {
            var open = new OpenBenchmarks { Bits = bits };
            open.Setup();
            var floor = $"one verification, {bits} bits";
            Row("open, genuine", floor, () => open.Genuine(), () => open.BareVerification());
            Row("refuse, tampered", floor, () => open.Tampered(), () => open.BareVerification());
            Row("refuse, forged", floor, () => open.Forged(), () => open.BareVerification());
            Row("refuse, forged, 100 KB", floor, () => open.ForgedOf100KB(), () => open.BareVerification());
            Row("refuse, garbage", floor, () => open.Garbage(), () => open.BareVerification());
            var seal = new SealBenchmarks { Bits = bits };
            seal.Setup();
            Row("seal", $"one signature, {bits} bits", () => seal.Seal(), () => seal.BareSignature());
        }

        var read = new ReadBenchmarks();
        Row("open, no cryptography", "the usual code", () => read.Genuine(), () => read.UsualCodeAlone());
        var text = new SignStringBenchmarks();
        text.Setup();
        Row("sign string alone", "the usual code", () => text.SignString(), () => text.UsualCodeAlone());
        var others = new OtherFormsBenchmarks();
        others.Setup();
        Row("open a form, SHA-256", "one verification, 2048 bits", () => others.FormOpen(), () => others.FormBare());
        Row("open XML, MD5 with a secret", "one digest", () => others.XmlOpen(), () => others.XmlBare());
        Row(
            "open, managed backend",
            "one managed verification",
            () => others.ManagedOpen(),
            () => others.ManagedBare()
        );
    }

    private static void Row(string what, string against, Action measured, Action floor)
    {
        WarmUp(measured);
        WarmUp(floor);
        var (measuredCount, floorCount) = (CountOf(measured), CountOf(floor));
        var (times, floors) = (new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            floors[round] = Time(floor, floorCount);
            times[round] = Time(measured, measuredCount);
        }

        Array.Sort(times);
        Array.Sort(floors);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {against} | {floors[Rounds / 2]:0.0} | {times[Rounds / 2] / floors[Rounds / 2]:0.00} "
                    + $"| {times[0] / floors[0]:0.00} | {Bytes(measured)} | {Bytes(floor)} |"
            )
        );
    }

    private static void WarmUp(Action run)
    {
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < s_warmUp; )
        {
            Repeat(run, 16);
        }
    }

    private static int CountOf(Action run)
    {
        for (var count = 16; ; count *= 2)
        {
            var started = Stopwatch.GetTimestamp();
            Repeat(run, count);
            if (Stopwatch.GetElapsedTime(started) >= s_batch)
            {
                return count;
            }
        }
    }

    // In microseconds.
    private static double Time(Action run, int count)
    {
        var started = Stopwatch.GetTimestamp();
        Repeat(run, count);
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / count;
    }

    private static long Bytes(Action run)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 100; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static void Repeat(Action run, int count)
    {
        for (var i = 0; i < count; i++)
        {
            run();
        }
    }
}
