using System.Text;
using System.Text.Json;

namespace Benchmarks.Messages;

/// <summary>
/// What merchants write today: the body into a sorted dictionary, the sign string by a string builder, then its bytes.
/// </summary>
internal static class UsualCode
{
    public static bool Open(ReadOnlySpan<byte> body, Func<byte[], byte[], bool> verify)
    {
        var fields = JsonSerializer.Deserialize<SortedDictionary<string, string>>(body)!;
        var signature = Convert.FromBase64String(fields["sign"]);
        fields.Remove("sign");
        return verify(Encoding.UTF8.GetBytes(Join(fields)), signature);
    }

    public static string Join(SortedDictionary<string, string> fields)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in fields)
        {
            if (!string.IsNullOrEmpty(value))
            {
                text.Append(text.Length == 0 ? "" : "&").Append(name).Append('=').Append(value);
            }
        }

        return text.ToString();
    }
}
