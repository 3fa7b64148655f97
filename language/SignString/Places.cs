namespace GatewayContracts.Language;

/// <summary>
/// The places of a part in a text, asked for from left to right: all questions together look through the text once.
/// </summary>
internal sealed class Places(string text, string part)
{
    /// <summary>Behind every place of a text.</summary>
    public const int None = int.MaxValue;

    private int _at = -1;

    /// <summary>
    /// The first place at or after a position; <see cref="None"/> where there is no more. Positions must not descend.
    /// </summary>
    public int From(int position)
    {
        if (_at < position)
        {
            _at = position > text.Length - part.Length ? -1 : text.IndexOf(part, position, StringComparison.Ordinal);
            _at = _at < 0 ? None : _at;
        }

        return _at;
    }
}
