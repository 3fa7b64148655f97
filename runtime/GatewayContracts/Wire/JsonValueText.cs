using System.Diagnostics.CodeAnalysis;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Reads the text of a JSON value that stands inside a message, by the same strict rules as a message itself.
/// </summary>
internal static class JsonValueText
{
    public static bool TryRead(string text, [NotNullWhen(true)] out WireValue? value) =>
        (value = StrictJsonReader.ReadValue(text)) is not null;
}
