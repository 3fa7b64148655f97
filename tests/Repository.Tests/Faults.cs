namespace Repository.Tests;

/// <summary>Fails with every fault at once, and with what to do.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults, string whatToDo)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, $"{whatToDo}\n  {string.Join("\n  ", all)}");
    }
}
