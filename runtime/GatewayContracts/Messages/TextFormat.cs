using System.Globalization;

namespace GatewayContracts;

/// <summary>The formats of texts that stay texts.</summary>
internal static class TextFormat
{
    public static bool IsDigits(string value) => !value.AsSpan().ContainsAnyExceptInRange('0', '9');

    // White space is valid to the platform's reader; on the wire it is not Base64 on one line.
    public static bool IsBase64(string value) => !value.Any(char.IsWhiteSpace) && System.Buffers.Text.Base64.IsValid(value);

    public static bool IsIpUnderscored(string value)
    {
        var parts = value.Split('_');
        return parts.Length == 4 && parts.All(part => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _));
    }
}
