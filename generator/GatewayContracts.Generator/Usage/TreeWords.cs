using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Which words a source text has, comments included: enough to know, without asking the compiler what anything means, that a file cannot speak of a name. Held as
/// hashes, so that two words may be taken for one another; then a file is looked at for nothing.
/// </summary>
internal sealed class TreeWords
{
    private const int Buffered = 4096;
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;
    private readonly int[] _hashes;

    private TreeWords(int[] hashes) => _hashes = hashes;

    public static TreeWords Of(SyntaxTree tree) => new(Read(tree.GetText()));

    /// <summary>Whether one of the words, given by their hashes, stands in the text.</summary>
    public bool HasAny(IReadOnlyList<int> hashes) => hashes.Any(hash => Array.BinarySearch(_hashes, hash) >= 0);

    public static int Hash(string word) => (int)word.Aggregate(Start, Next);

    private static int[] Read(SourceText text)
    {
        var found = new HashSet<int>();
        var buffer = new char[Buffered];
        var hash = Start;
        for (var at = 0; at < text.Length; at += Buffered)
        {
            var count = Math.Min(Buffered, text.Length - at);
            text.CopyTo(at, buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                if (IsPart(buffer[i]))
                {
                    hash = Next(hash, buffer[i]);
                }
                else if (hash != Start)
                {
                    found.Add((int)hash);
                    hash = Start;
                }
            }
        }

        found.Add((int)hash);
        return [.. found.OrderBy(word => word)];
    }

    private static uint Next(uint hash, char unit) => unchecked((hash ^ unit) * Prime);

    private static bool IsPart(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or > '\x7F';
}
