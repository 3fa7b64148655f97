using System.Text;

namespace GatewayContracts.Generator.Emit;

/// <summary>
/// The numbers of an enum's members, made of their codes' wire texts: a database may hold them, so a code that comes or
/// goes must not change another's. They are the 32-bit FNV-1a hash of the UTF-8 bytes without the sign bit, and never
/// 0, which is no code.
/// </summary>
internal static class CodeNumbers
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;
    private const uint Positive = int.MaxValue;

    /// <param name="codes">Wire texts, each once.</param>
    /// <returns>A number for each, in their order, each once.</returns>
    public static IReadOnlyList<int> Of(IEnumerable<string> codes)
    {
        var taken = new HashSet<int> { 0 };
        var numbers = new List<int>();
        foreach (var code in codes)
        {
            // Two texts have one number once in two thousand million pairs. Then the later one gives way, so that
            // adding a code at the end changes none.
            var text = code;
            while (!taken.Add(Hash(text)))
            {
                text += '\0';
            }

            numbers.Add(Hash(text));
        }

        return numbers;
    }

    private static int Hash(string text)
    {
        var hash = Offset;
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ unit) * Prime);
        }

        return (int)(hash & Positive);
    }
}
