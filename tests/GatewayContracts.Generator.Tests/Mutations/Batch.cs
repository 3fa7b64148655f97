using Xunit.Sdk;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>Many cases one after another. All are judged before the failures are told, and one that never comes back is named.</summary>
internal static class Batch
{
    private const int Size = 200;
    private const int MostTold = 20;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <param name="atLeast">How many cases there are at the least, so that a list that fell empty is noticed.</param>
    public static async Task Judge<T>(IEnumerable<T> cases, int atLeast, Action<T> judge)
    {
        var all = cases.ToList();
        var faults = new List<string>();
        foreach (var some in all.Chunk(Size))
        {
            object? current = null;
            try
            {
                await Task.Run(() =>
                {
                    foreach (var one in some)
                    {
                        current = one;
                        if (Fault(one, judge) is { } fault)
                        {
                            faults.Add(fault);
                        }
                    }
                }).WaitAsync(s_patience);
            }
            catch (TimeoutException)
            {
                Assert.Fail($"No end was seen of {current}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} of {all.Count} cases failed:\n{string.Join('\n', faults.Take(MostTold))}");
        Assert.True(all.Count >= atLeast, $"{all.Count} cases, where at least {atLeast} were meant");
    }

    private static string? Fault<T>(T one, Action<T> judge)
    {
        try
        {
            judge(one);
            return null;
        }
        catch (Exception failure)
        {
            return $"{one}: {(failure is XunitException ? failure.Message : failure)}";
        }
    }
}
