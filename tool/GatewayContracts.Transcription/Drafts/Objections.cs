namespace GatewayContracts.Transcription.Drafts;

/// <summary>
/// What the check of a draft found: keys that cannot stand as they were read, and faults of the page's
/// samples.
/// </summary>
internal sealed class Objections
{
    private readonly Dictionary<DraftKey, string> _withdrawn = [];
    private readonly Dictionary<DraftKey, List<string>> _breaks = [];

    /// <returns>Why the key is written as a question; null where it stands.</returns>
    public string? Reason(DraftKey key) => _withdrawn.GetValueOrDefault(key);

    /// <summary>The faults that a sample has, in the words of <c>breaks</c>.</summary>
    public IReadOnlyList<string> Breaks(DraftKey body) => _breaks.TryGetValue(body, out var breaks) ? breaks : [];

    public bool Withdraw(DraftKey key, string reason) => _withdrawn.TryAdd(key, reason);

    public bool Break(DraftKey body, string fault)
    {
        if (!_breaks.TryGetValue(body, out var faults))
        {
            _breaks.Add(body, faults = []);
        }

        if (faults.Contains(fault))
        {
            return false;
        }

        faults.Add(fault);
        return true;
    }
}
