using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Which words a source text has, comments included: enough to know, without asking the compiler what anything means,
/// that a file cannot speak of a name. Held as hashes, so that two words may be taken for one another; then a file is
/// looked at for nothing.
/// </summary>
internal sealed class TreeWords
{
    private const int Buffered = 4096;
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;
    private const int KeyLine = 40;
    private readonly int[] _hashes;

    private TreeWords(SourceText text)
    {
        var found = new HashSet<int>();
        var buffer = new char[Buffered];
        var (hash, run) = (Start, 0);
        for (var at = 0; at < text.Length; at += Buffered)
        {
            var count = Math.Min(Buffered, text.Length - at);
            text.CopyTo(at, buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                var unit = buffer[i];
                run = IsLetterOrDigit(unit) || unit is '+' or '/' ? run + 1 : 0;
                MayHoldKey |= run == KeyLine;
                if (IsLetterOrDigit(unit) || unit is '_' or > '\x7F')
                {
                    hash = Next(hash, unit);
                }
                else if (hash != Start)
                {
                    found.Add((int)hash);
                    hash = Start;
                }
            }
        }

        found.Add((int)hash);
        _hashes = [.. found.OrderBy(word => word)];
        MayHoldKey |= HasAny([Hash("PRIVATE")]);
    }

    /// <summary>Whether there is a run of Base64 as long as a line of a key, or a word of its armour.</summary>
    public bool MayHoldKey { get; }

    public static TreeWords Of(SyntaxTree tree) => new(tree.GetText());

    /// <summary>Whether one of the words, given by their hashes, stands in the text.</summary>
    public bool HasAny(IReadOnlyList<int> hashes) => hashes.Any(hash => Array.BinarySearch(_hashes, hash) >= 0);

    public static int Hash(string word) => (int)word.Aggregate(Start, Next);

    private static uint Next(uint hash, char unit) => unchecked((hash ^ unit) * Prime);

    private static bool IsLetterOrDigit(char unit) =>
        unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
