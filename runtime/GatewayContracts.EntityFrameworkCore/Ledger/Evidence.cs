namespace GatewayContracts;

/// <summary>What a kept message is worth as evidence today.</summary>
/// <typeparam name="T">The message.</typeparam>
public sealed class Evidence<T>
    where T : class
{
    internal Evidence(bool holds, string explanation, Opened<T>? opened)
    {
        Holds = holds;
        Explanation = explanation;
        Opened = opened;
    }

    /// <summary>
    /// Whether the kept bytes are genuine under the account's keys, and are what the record says they are.
    /// </summary>
    public bool Holds { get; }

    /// <summary>Why it holds, or why not, in a sentence.</summary>
    public string Explanation { get; }

    /// <summary>The message, opened again; null if the body was not kept.</summary>
    public Opened<T>? Opened { get; }
}
