using GatewayContracts.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GatewayContracts.Generator.Yaml;

/// <summary>
/// Builds the tree from the parser's events and refuses what the language does not use: anchors, aliases, tags, merge
/// keys, keys that are not texts, keys given twice, more than one document. What was read before a syntax error is
/// kept: the collections under construction end there.
/// </summary>
internal sealed class TreeBuilder(IParser parser, SourceMap map, Problems problems, CancellationToken cancellation)
{
    private const int DeepestNesting = 64;

    private readonly UnquotedScalar _plain = new(map, problems);

    private readonly NodePlaces _places = new(map);

    private readonly StringPool _texts = StringPool.OfThread;

    private readonly Stack<SourceSpan> _brackets = [];

    private readonly Stack<HashSet<string>> _spareKeys = [];

    private int _depth;

    private bool _isMerged;

    private int _before;

    /// <summary>Where the last event ended.</summary>
    public int Reached { get; private set; }

    /// <summary>The text stopped making sense before its end; the tree has what came before.</summary>
    public bool WasCut { get; private set; }

    /// <summary>
    /// The bracket of the innermost list or mapping in brackets that had no end where the parser gave up.
    /// </summary>
    public SourceSpan? OpenBracket => _brackets.Count > 0 ? _brackets.Peek() : null;

    /// <summary>What the parser threw at the place where it gave up.</summary>
    public Exception? Failure { get; private set; }

    public YamlNode? Read()
    {
        YamlNode? root = null;
        var documents = 0;
        while (!WasCut && Next() is { } found)
        {
            if (found is DocumentStart start && ++documents > 1)
            {
                problems.Report(
                    Descriptors.SeveralDocuments,
                    map.Offset(start.Start) < map.Offset(start.End)
                        ? map.At(start.Start, start.End)
                        : _places.FirstOf(start)
                );
                WasCut = true;
                return root;
            }

            if (found is NodeEvent)
            {
                root = Node(found, map.At(found.Start, found.End));
            }
        }

        return root;
    }

    private ParsingEvent? Next()
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            if (!parser.MoveNext() || parser.Current is not { } found)
            {
                return null;
            }

            _before = Reached;
            Reached = Math.Max(Reached, map.Offset(found.End));
            return found;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The parser was written for YAML, not for whatever a half-typed file is: anything it throws is the text's
            // fault here.
            Failure = exception;
            WasCut = true;
            return null;
        }
    }

    private YamlNode Node(ParsingEvent found, SourceSpan owner, string? key = null)
    {
        var isDecorated = Decorations.Refuse(found, map, problems);
        switch (found)
        {
            case Scalar { Value.Length: 0 } when isDecorated:
                return new YamlFault(owner);
            case Scalar scalar:
                return new YamlScalar(
                    _texts.Same(_plain.Read(scalar, key)),
                    NodePlaces.PointAt(map.At(scalar.Start, scalar.End), owner)
                );
            case MappingStart or SequenceStart:
                return Nested(found, owner);
            default:
                return new YamlFault(map.At(found.Start, found.End));
        }
    }

    private YamlNode Nested(ParsingEvent start, SourceSpan owner)
    {
        if (_depth == DeepestNesting)
        {
            problems.Report(
                Descriptors.TooDeep,
                map.At(map.Offset(start.Start), map.Offset(start.Start) + 1),
                DeepestNesting.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
            WasCut = true;
            return new YamlFault(owner);
        }

        var isInBrackets =
            start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        if (isInBrackets)
        {
            _brackets.Push(map.At(map.Offset(start.Start), map.Offset(start.Start) + 1));
        }

        _depth++;
        YamlNode node = start is MappingStart mapping ? Mapping(mapping, owner) : Sequence((SequenceStart)start, owner);
        _depth--;
        if (isInBrackets && !WasCut)
        {
            _brackets.Pop();
        }

        return node;
    }

    private YamlMapping Mapping(MappingStart start, SourceSpan owner)
    {
        var entries = new List<YamlEntry>();
        var keys = _spareKeys.Count > 0 ? _spareKeys.Pop() : new HashSet<string>(StringComparer.Ordinal);
        var end = start.End;
        var isFlow = start.Style == MappingStyle.Flow;
        while (!WasCut && Next() is { } found)
        {
            if (found is MappingEnd)
            {
                end = found.Start;
                break;
            }

            var key = Key(found, owner);
            if (WasCut)
            {
                break;
            }

            if (Next() is not { } following)
            {
                entries.AddRange(key is null ? [] : [new YamlEntry(key, new YamlFault(key.At))]);
                break;
            }

            if (key is null || keys.Add(key.Text) || IsRestOfNumber(key, following, isFlow))
            {
                Entry(entries, key, following);
            }
            else
            {
                Twice(entries, key, following);
            }
        }

        keys.Clear();
        _spareKeys.Push(keys);
        return new YamlMapping(entries, isFlow ? _places.Flow(start.Start, end, '}', owner) : owner, isFlow);
    }

    private void Entry(List<YamlEntry> entries, YamlScalar? key, ParsingEvent following)
    {
        if (key is null)
        {
            // Read to get past it, and to hear of the mistakes inside.
            if (!(_isMerged && following is AnchorAlias))
            {
                _isMerged = false;
                Node(following, map.At(following.Start, following.End));
            }

            return;
        }

        if (_plain.Unfinished(key) is { } name)
        {
            Node(following, key.At);
            entries.Add(new YamlEntry(name, new YamlFault(name.At)));
            return;
        }

        entries.Add(
            new YamlEntry(
                key,
                _plain.IsLost(key, following) ? new YamlFault(key.At) : Node(following, key.At, key.Text)
            )
        );
    }

    private YamlScalar? Key(ParsingEvent found, SourceSpan owner)
    {
        if (found is AnchorAlias)
        {
            Decorations.Refuse(found, map, problems);
            return null;
        }

        if (found is not Scalar scalar || scalar is { Value.Length: 0, Style: ScalarStyle.Plain })
        {
            // The parser does not say where a key without a text is.
            var start = found is Scalar ? map.NextSign(_before) : map.Offset(found.Start);
            var at = map.At(start, start + 1);
            problems.Report(Descriptors.KeyNotText, at);
            Node(found, at);
            return null;
        }

        Decorations.Refuse(found, map, problems);
        var key = new YamlScalar(
            _texts.Same(_plain.Read(scalar, null)),
            NodePlaces.PointAt(map.At(scalar.Start, scalar.End), owner)
        );
        if (key.Text == "<<" && scalar.Style == ScalarStyle.Plain)
        {
            // The merged value is usually an alias, and is reported with the key.
            problems.Report(Descriptors.Decoration, key.At, "A merge key `<<`");
            _isMerged = true;
            return null;
        }

        return key;
    }

    /// <summary>
    /// The first key wins. What only the second has is kept, or every use of it would be reported as well.
    /// </summary>
    private void Twice(List<YamlEntry> entries, YamlScalar key, ParsingEvent following)
    {
        problems.Report(Descriptors.DuplicateKey, key.At, key.Text);
        var second = Node(following, key.At, key.Text);
        var place = entries.FindIndex(entry => entry.Key.Text == key.Text);
        if (place >= 0)
        {
            entries[place] = new YamlEntry(entries[place].Key, entries[place].Value.Or(second));
        }
    }

    // In braces the commas of 1,000,000 make keys of its zeros.
    private static bool IsRestOfNumber(YamlScalar key, ParsingEvent following, bool isFlow) =>
        isFlow && following is Scalar { Style: ScalarStyle.Plain, Value.Length: 0 } && key.Text.All(char.IsDigit);

    private YamlSequence Sequence(SequenceStart start, SourceSpan owner)
    {
        var items = new List<YamlNode>();
        var end = start.End;
        while (!WasCut && Next() is { } found)
        {
            if (found is SequenceEnd)
            {
                end = found.Start;
                break;
            }

            items.Add(Node(found, _places.FirstOf(found)));
        }

        return new YamlSequence(
            items,
            start.Style == SequenceStyle.Flow ? _places.Flow(start.Start, end, ']', owner) : owner
        );
    }
}
