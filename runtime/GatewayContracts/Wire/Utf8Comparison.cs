using System.Text;

namespace GatewayContracts;

/// <summary>Compares received texts with those that are known, without making strings of them.</summary>
internal static class Utf8Comparison
{
    public static bool Is(ReadOnlySpan<byte> bytes, string text) =>
        Ascii.Equals(bytes, text)
        || (
            !Ascii.IsValid(text)
            && Encoding.UTF8.GetByteCount(text) == bytes.Length
            && Encoding.UTF8.GetString(bytes) == text
        );
}
