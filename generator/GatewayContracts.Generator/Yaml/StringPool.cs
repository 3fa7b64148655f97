namespace GatewayContracts.Generator.Yaml;

/// <summary>
/// Gives one object for equal short texts. Specs repeat few words in all their fields, and the trees of all files are
/// kept as long as the editor runs.
/// </summary>
internal sealed class StringPool
{
    private const int Places = 1024;
    private const int Longest = 24;

    // A thread reads one file after another, whose words are the same.
    [ThreadStatic]
    private static StringPool? s_ofThread;

    private readonly string?[] _texts = new string?[Places];

    public static StringPool OfThread => s_ofThread ??= new();

    public string Same(string text)
    {
        if (text.Length > Longest)
        {
            return text;
        }

        var place = Place(text);
        if (_texts[place] is { } known && known == text)
        {
            return known;
        }

        _texts[place] = text;
        return text;
    }

    private static int Place(string text)
    {
        var hash = text.Length;
        foreach (var unit in text)
        {
            hash = unchecked((hash * 31) + unit);
        }

        return (hash ^ (hash >> 10)) & (Places - 1);
    }
}
