namespace GatewayContracts.Language;

/// <summary>
/// Which parts the text of an encrypted message has, and in which order: the data of a spec, immutable.
/// </summary>
public sealed class EncryptedForm
{
    /// <param name="parts">The parts in their order; each once, and of them only the version may be missing.</param>
    /// <param name="separator">What stands between two parts; no Base64 holds it.</param>
    /// <param name="version">The version's text; null where the text has none.</param>
    public EncryptedForm(IEnumerable<EncryptedPart> parts, string separator, string? version)
    {
        Parts = [.. parts];
        Separator = separator;
        Version = version;
    }

    /// <summary>The parts in their order.</summary>
    public IReadOnlyList<EncryptedPart> Parts { get; }

    internal string Separator { get; }

    internal string? Version { get; }

    /// <summary>The text of a message.</summary>
    internal string Join(Func<EncryptedPart, string> textOf) =>
        string.Join(Separator, Parts.Select(part => part == EncryptedPart.Version ? Version : textOf(part)));

    /// <summary>What the MAC is over: both texts as they travel, with their line breaks.</summary>
    internal string MacSource(string nonce, string ciphertext) => nonce + Separator + ciphertext;
}
