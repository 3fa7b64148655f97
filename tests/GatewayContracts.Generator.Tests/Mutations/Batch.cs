using Xunit.Sdk;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// Many cases one after another; all are judged before the failures are told. No clock decides: how long a case takes
/// says only how busy the machine is. One that never comes back is found by <c>dotnet test --blame-hang-timeout</c>.
/// </summary>
internal static class Batch
{
    private const int MostTold = 20;

    /// <param name="atLeast">How many cases there are at the least, so that a list that fell empty is noticed.</param>
    public static void Judge<T>(IEnumerable<T> cases, int atLeast, Action<T> judge)
    {
        var all = cases.ToList();
        var faults = all.Select(one => Fault(one, judge)).OfType<string>().ToList();

        Assert.True(
            faults.Count == 0,
            $"{faults.Count} of {all.Count} cases failed:\n{string.Join('\n', faults.Take(MostTold))}"
        );
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
