namespace GatewayContracts.Language;

/// <summary>What a message's spec says about its fields, as far as the split of a sign string needs it.</summary>
internal interface ISplitJudge
{
    /// <summary>The names that may be signed, in the docs' order.</summary>
    IReadOnlyList<string> Signable { get; }

    /// <summary>Whether the message has a field of this name by its spec.</summary>
    bool IsListed(string name);

    /// <summary>Whether a field of this name could be gained: one of the spec, or of the message itself.</summary>
    bool IsKnown(string name);

    /// <summary>Whether no genuine value of the field holds a border.</summary>
    bool IsExact(string name);

    /// <summary>Whether the message cannot do without the field.</summary>
    bool IsRequired(string name);

    /// <summary>Whether a text can be read as the field's value, with or without drift.</summary>
    bool IsReadable(string name, string text);

    /// <summary>Whether a text is all that the spec asks of the field's value.</summary>
    bool Admits(string name, string text);
}
