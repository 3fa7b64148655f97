namespace GatewayContracts.LianLian.Tests.Documented;

/// <summary>What was met of a list of exceptions; the rest of the list is not needed any more.</summary>
internal sealed class Exceptions(string file, Func<string[], string> key)
{
    private readonly Dictionary<string, string[]> _listed = DataFile.Table(file).ToDictionary(key);
    private readonly HashSet<string> _met = [];

    public bool Allow(string one)
    {
        _met.Add(one);
        return _listed.ContainsKey(one);
    }

    public IEnumerable<string> Idle() =>
        from entry in _listed
        where !_met.Contains(entry.Key) || entry.Value[^1].Length == 0
        select $"{file}: {entry.Key} is no exception, or is not explained";
}
