using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>How fields that are read were signed: those of a message, or the members of an object inside.</summary>
/// <param name="Form">What the sign string leaves out, and by which it holds text alone; null for members, whose JSON
/// is signed, and where the body is signed.</param>
/// <param name="Nesting">How objects and lists enter the sign string; null if their text stands in it as it was
/// received.</param>
/// <param name="IsFlat">Whether the encoding has texts only, so that objects and lists come as their JSON text.</param>
/// <param name="IsSigned">Whether what is around the fields is surely signed.</param>
internal sealed record ReadingScope(CanonicalForm? Form, CanonicalForm? Nesting, bool IsFlat, bool IsSigned)
{
    public static ReadingScope Of(MessageContract contract) =>
        new(
            contract.Signature.Source,
            contract.Signature.Source,
            WireFormat.For(contract.Encoding).IsFlat,
            IsSigned: true
        );

    /// <summary>
    /// The text of a value as it was signed; of JSON that is signed compactly, without what the signature does not
    /// cover.
    /// </summary>
    public string TextOf(WireValue value) =>
        value.Kind is WireKind.Object or WireKind.List && Nesting?.TextOf(value) is { } signed ? signed : value.Text;

    /// <summary>
    /// The object or list that a value is, and how its members were signed; null for a text that is no JSON.
    /// </summary>
    public WireValue? Unfold(WireValue value, bool isSigned, out ReadingScope inside)
    {
        // A sign string holds an object as its text: an object and the text of one are signed alike, so they read
        // alike.
        var isText = IsFlat || (Form is not null && value.Kind == WireKind.Text);
        inside = new ReadingScope(Form: null, isText || !isSigned ? null : Nesting, IsFlat: false, isSigned);
        return !isText ? value
            : JsonValueText.TryRead(value.Text, out var unfolded) ? unfolded
            : null;
    }
}
