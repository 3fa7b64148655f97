using System.Collections;

namespace GatewayContracts;

/// <summary>
/// The gateway's keys that are valid at the same time. With several, the gateway can change its key without the loss of
/// a message. They are tried in order: put the current one first. Immutable.
/// </summary>
public sealed class KeyRing : IReadOnlyList<VerificationKey>
{
    private readonly VerificationKey[] _keys;

    /// <summary>A ring of one or more keys.</summary>
    /// <exception cref="ArgumentException">There is no key, one of them is null, or a key is given twice.</exception>
    public KeyRing(params VerificationKey[] keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Length == 0 || Array.Exists(keys, key => key is null))
        {
            throw new ArgumentException("A key ring holds at least one key, and no null.", nameof(keys));
        }

        for (var i = 1; i < keys.Length; i++)
        {
            if (Array.IndexOf(keys, keys[i], 0, i) >= 0)
            {
                throw new ArgumentException(
                    $"A key ring holds each key once; this one stands in it twice: {keys[i]}.",
                    nameof(keys)
                );
            }
        }

        _keys = [.. keys];
    }

    /// <summary>How many keys there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The key at a place in the order they were given in.</summary>
    public VerificationKey this[int index] => _keys[index];

    /// <summary>The keys in the order they were given in.</summary>
    public IEnumerator<VerificationKey> GetEnumerator() => _keys.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
