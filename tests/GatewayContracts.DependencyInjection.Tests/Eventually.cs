namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>Waits for what comes about by itself, for a minute at most.</summary>
internal static class Eventually
{
    private const int MostWaits = 6000;

    public static async Task HoldsAsync(Func<Task<bool>> holds)
    {
        for (var wait = 0; wait < MostWaits; wait++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(10);
        }

        Assert.Fail("What was waited for did not come about.");
    }
}
