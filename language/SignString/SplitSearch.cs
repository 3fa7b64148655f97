namespace GatewayContracts.Language;

/// <summary>
/// Looks for the ways to give the parts of a text to fields whose order is known, each part to a field that takes it.
/// </summary>
internal sealed class SplitSearch
{
    // A hundred fields and some borders in their values need far less. If a value is full of borders, the search
    // reaches this bound and stops.
    private const int MostWork = 1 << 20;
    private const int WorkOfAQuestion = 64;

    private readonly CanonicalForm _form;
    private readonly IReadOnlyList<string> _names;
    private readonly string _text;
    private readonly ISplitJudge _judge;
    private readonly string _joint;
    private readonly List<int> _borders = [];
    private readonly HashSet<(int Field, int Start)> _dead = [];
    private readonly List<string?[]> _found = [];
    private readonly string?[] _values;
    private int _work;

    /// <param name="names">The fields in the order of the sign string.</param>
    /// <param name="text">Their values, with borders between.</param>
    public SplitSearch(CanonicalForm form, IReadOnlyList<string> names, string text, ISplitJudge judge)
    {
        _form = form;
        _names = names;
        _text = text;
        _judge = judge;
        _joint = FieldBorders.Joint(form.Pair, form.Separator);
        _values = new string?[names.Count];
        var places = new Places(text, _joint);
        for (var at = places.From(0); at != Places.None; at = places.From(at + 1))
        {
            _borders.Add(at);
        }

        Whole = FindWhole();
    }

    /// <summary>
    /// The values where every field is there and there are just as many borders as they need; otherwise null.
    /// </summary>
    public IReadOnlyList<string>? Whole { get; }

    /// <summary>Whether there was too much to look at; then nothing is known.</summary>
    public bool GaveUp => _work > MostWork;

    private bool IsOver => _found.Count == 2 || GaveUp;

    // The start after the last part.
    private int End => _borders.Count + 1;

    public bool IsReadable(IReadOnlyList<string> values) =>
        values.Select((value, i) => _judge.IsReadable(_names[i], value)).All(isReadable => isReadable);

    /// <summary>Up to two ways, each with the values of the fields, null where a field is left out.</summary>
    /// <param name="complete">Whether what is required must be there.</param>
    public IReadOnlyList<string?[]> Find(bool complete)
    {
        _found.Clear();
        _dead.Clear();
        Walk(0, 0, complete);
        return _found;
    }

    private string[]? FindWhole()
    {
        if (_borders.Count != _names.Count - 1)
        {
            return null;
        }

        var values = new string[_names.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (Part(i, i) is not { } part)
            {
                return null;
            }

            values[i] = part;
        }

        return values;
    }

    /// <summary>
    /// The text from the border before <paramref name="start"/> to the border <paramref name="end"/>; null where it is
    /// none, or no value has it.
    /// </summary>
    private string? Part(int start, int end)
    {
        var from = start == 0 ? 0 : _borders[start - 1] + _joint.Length;
        var to = end == _borders.Count ? _text.Length : _borders[end];
        return to >= from && _text.Substring(from, to - from) is var part && !_form.Omits(WireKind.Text, part)
            ? part
            : null;
    }

    private void Walk(int field, int start, bool complete)
    {
        if (field == _names.Count)
        {
            if (start == End)
            {
                _found.Add([.. _values]);
            }

            return;
        }

        if (IsOver || _dead.Contains((field, start)))
        {
            return;
        }

        var before = _found.Count;
        for (var end = start; end < End && !IsOver; end++)
        {
            if (Part(start, end) is { } part && Takes(field, part))
            {
                _values[field] = part;
                Walk(field + 1, end + 1, complete);
            }
        }

        _values[field] = null;
        if (!complete || !_judge.IsRequired(_names[field]))
        {
            Walk(field + 1, start, complete);
        }

        if (_found.Count == before)
        {
            _dead.Add((field, start));
        }
    }

    private bool Takes(int field, string part)
    {
        _work += WorkOfAQuestion + part.Length;
        return !GaveUp && _judge.Admits(_names[field], part);
    }
}
