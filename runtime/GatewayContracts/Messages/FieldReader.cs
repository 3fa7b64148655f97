using System.ComponentModel;
using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>
/// Reads the values of a message whose signature held. Missing and malformed fields are collected and not thrown; the
/// generated code then returns no message.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldReader
{
    private const int MostOnStack = 64;

    private readonly ReadingPlace _place;
    private readonly FilledIn? _filledIn;
    private FieldSource _source;
    private readonly OutcomeKind? _meaning;
    private (string? Name, string? Text) _last;

    /// <param name="table">The fields of the message; not used after the reader is closed.</param>
    /// <param name="filledIn">Texts that the message is known to have.</param>
    /// <param name="meaning">What the message says of its request.</param>
    internal FieldReader(
        ReadingLog log,
        MessageContract contract,
        WireTable table,
        FilledIn filledIn,
        OutcomeKind meaning
    )
    {
        _place = new ReadingPlace(log, "", contract.Fields, contract.Scope);
        _filledIn = filledIn;
        _source = new FieldSource(table, contract.Listed, contract.Scope);
        _meaning = meaning;
        Asked = meaning == OutcomeKind.Success;
    }

    internal FieldReader(
        ReadingLog log,
        string path,
        IReadOnlyList<FieldContract> contracts,
        Func<string, WireValue?> find,
        ReadingScope scope,
        bool asked
    )
    {
        _place = new ReadingPlace(log, path, contracts, scope);
        _source = new FieldSource(find, scope);
        Asked = asked;
    }

    /// <summary>
    /// Whether required fields are checked: always, except in a response whose outcome is not success.
    /// </summary>
    public bool Asked { get; }

    /// <summary>Whether the message says this of its request.</summary>
    public bool Means(OutcomeKind kind) => _meaning == kind;

    /// <summary>Whether a field of the message has one of some codes, on which other fields depend.</summary>
    public bool Is(string name, params ReadOnlySpan<string> codes) =>
        _meaning is not null && _source.Find(name) is { IsScalar: true } value && codes.Contains(value.Text);

    /// <summary>Whether a required field was missing or malformed; then there is no message, or no object.</summary>
    public bool Failed => _place.Log.Failed;

    /// <summary>A text.</summary>
    public string? Text(string name, bool required = false)
    {
        if (Find(name, required) is not { } value)
        {
            return null;
        }

        if (value.IsScalar)
        {
            return StringOf(name, value);
        }

        // The sign string does not distinguish an object from its text. So a field must not vanish if somebody turns
        // its text into an object.
        if (_place.Scope.Form is not null && _place.IsSigned(name) && !required)
        {
            _place.Log.ReadAsText(_place.PathOf(name));
            return _place.Scope.TextOf(value.Whole);
        }

        return _place.Malformed<string>(name, "a text", value, required);
    }

    /// <summary>The text of the message's signature.</summary>
    public SignatureText Signature(string name) =>
        Find(name, required: false) is { IsScalar: true, Kept: { } kept } ? new(kept) : new(Text(name));

    /// <summary>A code; one that the docs do not have becomes the enum's member for that.</summary>
    public TEnum? Code<TEnum>(string name, Func<string, TEnum> parse, bool required = false)
        where TEnum : struct, Enum => Text(name, required) is { } text ? parse(text) : null;

    /// <summary>A whole number.</summary>
    public long? Integer(string name, bool required = false) =>
        Find(name, required) is not { } value ? null
        : value.IsScalar && IntegerText.Read(value.Characters(stackalloc char[MostOnStack])) is { } read ? read
        : Without<long>(name, "a whole number", value, required);

    /// <summary>A decimal number.</summary>
    public decimal? Decimal(string name, bool required = false) =>
        Find(name, required) is not { } value ? null
        : value.IsScalar && DecimalText.Read(value.Characters(stackalloc char[MostOnStack])) is { } read ? read
        : Without<decimal>(name, FieldFormat.Decimal.Meaning, value, required);

    /// <summary>A point in time; the text has no offset of its own, so it gets that of the gateway's zone.</summary>
    public DateTimeOffset? Moment(string name, string pattern, TimeSpan zone, bool required = false) =>
        Find(name, required) is not { } value ? null
        : value.IsScalar && DateText.Read(value.Characters(stackalloc char[MostOnStack]), pattern, zone) is { } read
            ? read
        : Without<DateTimeOffset>(name, $"{FieldFormat.DateTime.Meaning} of the form {pattern}", value, required);

    /// <summary>A day.</summary>
    public DateOnly? Date(string name, string pattern, bool required = false) =>
        Find(name, required) is not { } value ? null
        : value.IsScalar && DateText.Read(value.Characters(stackalloc char[MostOnStack]), pattern) is { } read
            ? DateOnly.FromDateTime(read)
        : Without<DateOnly>(name, $"{FieldFormat.Date.Meaning} of the form {pattern}", value, required);

    /// <summary>An absolute address.</summary>
    public Uri? Url(string name, bool required = false)
    {
        if (Find(name, required) is not { } given)
        {
            return null;
        }

        return given.IsScalar && UrlText.Read(given.Text) is { } value
            ? value
            : _place.Malformed<Uri>(name, FieldFormat.Url.Meaning, given, required);
    }

    /// <summary>
    /// Any JSON value, as the text that was signed: where the sign string holds compact JSON, members that are null are
    /// not in it, because anybody may have put them in. A text that is not JSON itself is in quotes.
    /// </summary>
    public string? Json(string name, bool required = false)
    {
        if (Find(name, required) is not { } found)
        {
            return null;
        }

        var value = found.Whole;
        // The sign string does not tell a value from the text of one, so both read alike.
        var isJson =
            value.Kind != WireKind.Text
            || _place.Scope.IsFlat
            || (_place.Scope.Form is not null && JsonValueText.TryRead(value.Text, out _));
        return isJson ? _place.Scope.TextOf(value) : NestedJson.AsListed(value);
    }

    /// <summary>An object.</summary>
    public T? Object<T>(string name, bool required = false)
        where T : class, IFields<T> =>
        Find(name, required) is { } found ? NestedReading.Object<T>(_place, name, found, required, Asked) : null;

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<T>? List<T>(string name, bool required = false)
        where T : class, IFields<T> =>
        Find(name, required) is { } found ? NestedReading.List<T>(_place, name, found, required, Asked) : null;

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string>? Texts(string name, bool required = false) =>
        Find(name, required) is { } found ? NestedReading.Texts(_place, name, found, required) : null;

    /// <summary>An object that travels as a JSON text.</summary>
    public T? JsonText<T>(string name, bool required = false)
        where T : class, IFields<T> =>
        Find(name, required) is { } found ? NestedReading.JsonText<T>(_place, name, found, required, Asked) : null;

    /// <summary>Ends the reading, before the table is given back.</summary>
    internal void Close() => _source = default;

    private T? Without<T>(string name, string expected, ReceivedValue value, bool required)
        where T : struct
    {
        _place.Malformed<string>(name, expected, value, required);
        return null;
    }

    // A code is read twice, as a value and as a text; the merchant and the algorithm are those of the account.
    private string StringOf(string name, ReceivedValue value)
    {
        if (ReferenceEquals(_last.Name, name))
        {
            return _last.Text!;
        }

        var text =
            value.Is(_filledIn?.Merchant) ? _filledIn!.Merchant
            : value.Is(_filledIn?.Algorithm) ? _filledIn!.Algorithm
            : value.Text;
        _last = (name, text);
        return text;
    }

    // What the sign string leaves out is not covered by the signature: it reads as absent, whatever it says.
    private ReceivedValue? Find(string name, bool required)
    {
        var value = _source.Find(name);
        if (value is null && required)
        {
            _place.Missing(name);
        }

        return value;
    }
}
