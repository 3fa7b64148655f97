namespace TestKit;

/// <summary>A text in which the places to point at stand between <c>[|</c> and <c>|]</c>.</summary>
internal sealed class MarkedText
{
    public MarkedText(string text)
    {
        var spans = new List<(int, int)>();
        for (
            var start = text.IndexOf("[|", StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf("[|", StringComparison.Ordinal)
        )
        {
            var end = text.IndexOf("|]", start, StringComparison.Ordinal) - 2;
            text = text.Remove(start, 2).Remove(end, 2);
            spans.Add((start, end));
        }

        Text = text;
        Spans = spans;
    }

    public string Text { get; }

    public IReadOnlyList<(int Start, int End)> Spans { get; }
}
