using System.ComponentModel;
using System.Text;

namespace GatewayContracts.Metadata;

/// <summary>
/// A signature in a message: a text, or the bytes of the body in which it was received. It is the longest text of most
/// messages, and is rarely used once it holds, so the string is made only when it is needed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SignatureText : IEquatable<SignatureText>
{
    private readonly string? _text;
    private readonly ArraySegment<byte> _received;

    /// <summary>A text that was given.</summary>
    public SignatureText(string? text)
    {
        _text = text;
    }

    /// <param name="received">Of the body, which nobody changes.</param>
    internal SignatureText(ArraySegment<byte> received)
    {
        _received = received;
    }

    /// <summary>The text; null if there is none.</summary>
    public string? Text => _received.Array is null ? _text : Encoding.UTF8.GetString(_received);

    /// <summary>Whether both are the same text.</summary>
    public bool Equals(SignatureText other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SignatureText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>Whether both are the same text.</summary>
    public static bool operator ==(SignatureText left, SignatureText right) => left.Equals(right);

    /// <summary>Whether both are different texts.</summary>
    public static bool operator !=(SignatureText left, SignatureText right) => !left.Equals(right);
}
