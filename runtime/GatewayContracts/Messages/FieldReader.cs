using System.ComponentModel;
using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>
/// Reads the values of a message whose signature held. What is missing or malformed is collected, not thrown; the
/// generated code then gives up.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldReader
{
    private const int MostOnStack = 64;

    private readonly ReadingLog _log;
    private readonly string _path;
    private readonly IReadOnlyList<FieldContract> _contracts;
    private readonly ReadingScope _scope;
    private readonly FilledIn? _filledIn;
    private FieldSource _source;
    private (string? Name, string? Text) _last;

    /// <param name="table">The fields of the message; no longer looked at once the reader is closed.</param>
    /// <param name="filledIn">Texts that the message is known to have.</param>
    internal FieldReader(ReadingLog log, MessageContract contract, WireTable table, FilledIn filledIn, bool asked)
    {
        _log = log;
        _path = "";
        _contracts = contract.Fields;
        _filledIn = filledIn;
        _scope = contract.Scope;
        _source = new FieldSource(table, contract.Listed, _scope);
        Asked = asked;
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
        _log = log;
        _path = path;
        _contracts = contracts;
        _scope = scope;
        _source = new FieldSource(find, scope);
        Asked = asked;
    }

    /// <summary>
    /// Whether required fields are asked for: always, but in a response only when its outcome is success.
    /// </summary>
    public bool Asked { get; }

    /// <summary>Whether a required field was missing or malformed; then there is no message, or no object.</summary>
    public bool Failed => _log.Failed;

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

        // The sign string does not tell an object from the text of one: nobody shall make a field vanish by turning its
        // text into an object.
        if (_scope.Form is not null && IsSigned(name) && !required)
        {
            _log.ReadAsText(_path + name);
            return _scope.TextOf(value.Whole);
        }

        return Malformed<string>(name, "a text", value, required);
    }

    /// <summary>A code; one that the docs do not have becomes the enum's member for that.</summary>
    public TEnum? Code<TEnum>(string name, Func<string, TEnum> parse, bool required = false)
        where TEnum : struct, Enum => Text(name, required) is { } text ? parse(text) : null;

    /// <summary>A whole number.</summary>
    public long? Integer(string name, bool required = false) =>
        Find(name, required) is not { } value ? null
        : value.IsScalar && ValueText.ReadInteger(value.Characters(stackalloc char[MostOnStack])) is { } read ? read
        : Without<long>(name, "a whole number", value, required);

    /// <summary>A decimal number.</summary>
    public decimal? Decimal(string name, bool required = false) =>
        Find(name, required) is not { } value ? null
        : value.IsScalar && ValueText.ReadDecimal(value.Characters(stackalloc char[MostOnStack])) is { } read ? read
        : Without<decimal>(name, "a decimal number", value, required);

    /// <summary>A point in time; the text has no offset of its own, so it gets that of the gateway's zone.</summary>
    public DateTimeOffset? Moment(string name, string pattern, TimeSpan zone, bool required = false) =>
        Find(name, required) is not { } value ? null
        : value.IsScalar && DateText.Read(value.Characters(stackalloc char[MostOnStack]), pattern, zone) is { } read
            ? read
        : Without<DateTimeOffset>(name, $"a date-time of the form {pattern}", value, required);

    /// <summary>A day.</summary>
    public DateOnly? Date(string name, string pattern, bool required = false) =>
        Find(name, required) is not { } value ? null
        : value.IsScalar && DateText.Read(value.Characters(stackalloc char[MostOnStack]), pattern) is { } read
            ? DateOnly.FromDateTime(read)
        : Without<DateOnly>(name, $"a date of the form {pattern}", value, required);

    /// <summary>An absolute address.</summary>
    public Uri? Url(string name, bool required = false)
    {
        if (Find(name, required) is not { } given)
        {
            return null;
        }

        return given.IsScalar && UrlText.Read(given.Text) is { } value
            ? value
            : Malformed<Uri>(name, "an absolute URL", given, required);
    }

    /// <summary>
    /// Any JSON value, as the text that was signed: where the sign string holds compact JSON, members that are null are
    /// not in it, because anybody may have put them in. A text that is no JSON of its own stands in quotes.
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
            || _scope.IsFlat
            || (_scope.Form is not null && JsonValueText.TryRead(value.Text, out _));
        return isJson ? _scope.TextOf(value) : NestedJson.AsListed(value);
    }

    /// <summary>An object.</summary>
    public T? Object<T>(string name, bool required = false)
        where T : class, IFields<T>
    {
        if (Find(name, required) is not { } found)
        {
            return null;
        }

        var value = found.Whole;
        return _scope.Unfold(value, IsSigned(name), out var scope) is { Kind: WireKind.Object } unfolded
            ? Inside(name, value, required, log => Members<T>(name, name, unfolded, scope, log))
            : Malformed<T>(name, "an object", found, required);
    }

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<T>? List<T>(string name, bool required = false)
        where T : class, IFields<T>
    {
        if (Find(name, required) is not { } found)
        {
            return null;
        }

        var value = found.Whole;
        if (
            _scope.Unfold(value, IsSigned(name), out var scope) is not { Kind: WireKind.List } list
            || list.Items.Any(item => item.Kind != WireKind.Object)
        )
        {
            return Malformed<IReadOnlyList<T>>(name, "a list of objects", found, required);
        }

        // A list without one of its items would say something else: it is read as a whole or not at all.
        return Inside(
            name,
            value,
            required,
            log =>
            {
                var items = new List<T>(list.Items.Count);
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (
                        Members<T>(
                            name,
                            string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"),
                            list.Items[i],
                            scope,
                            log
                        ) is
                        { } item
                    )
                    {
                        items.Add(item);
                    }
                }

                return items;
            }
        );
    }

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string>? Texts(string name, bool required = false)
    {
        if (Find(name, required) is not { } found)
        {
            return null;
        }

        var value = found.Whole;
        return
            _scope.Unfold(value, IsSigned(name), out _) is { Kind: WireKind.List } list
            && list.Items.All(item => IsScalar(item) && item.Kind != WireKind.Null)
            ? [.. list.Items.Select(item => item.Text)]
            : Malformed<IReadOnlyList<string>>(name, "a list of texts", found, required);
    }

    /// <summary>An object that travels as a JSON text.</summary>
    public T? JsonText<T>(string name, bool required = false)
        where T : class, IFields<T>
    {
        if (Find(name, required) is not { } found)
        {
            return null;
        }

        var value = found.Whole;
        // Where an object is signed as its text, an object that is none reads like the text that it should be.
        var scope = new ReadingScope(Form: null, Nesting: null, IsFlat: false, IsSigned(name));
        return
            (IsScalar(value) || _scope.Form is not null)
            && JsonValueText.TryRead(_scope.TextOf(value), out var unfolded)
            && unfolded.Kind == WireKind.Object
            ? Inside(name, value, required, log => Members<T>(name, name, unfolded, scope, log))
            : Malformed<T>(name, "the JSON text of an object", found, required);
    }

    private static bool IsScalar(WireValue value) => value.Kind is not (WireKind.Object or WireKind.List);

    private T? Without<T>(string name, string expected, ReceivedValue value, bool required)
        where T : struct
    {
        Malformed<string>(name, expected, value, required);
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

    // What is wrong inside a value is wrong with the value: without it there is no message, or the message does without
    // it.
    private T? Inside<T>(string name, WireValue value, bool required, Func<ReadingLog, T?> read)
        where T : class
    {
        var log = new ReadingLog();
        var result = read(log);
        if (!log.Failed)
        {
            _log.Take(log);
            return result;
        }

        Give(name, value, required, shown: null, log.Faults);
        return null;
    }

    private T? Members<T>(string name, string at, WireValue value, ReadingScope scope, ReadingLog log)
        where T : class, IFields<T>
    {
        var path = $"{_path}{at}.";
        var members = value.Members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        var contracts = Contract(name)?.Members ?? [];
        foreach (
            var unknown in value.Members.Where(member =>
                member.Value.Kind != WireKind.Null && !contracts.Any(contract => contract.Name == member.Name)
            )
        )
        {
            log.AddUnknown(path + unknown.Name, scope.TextOf(unknown.Value), scope.IsSigned);
        }

        return T.Read(new FieldReader(log, path, contracts, members.GetValueOrDefault, scope, Asked));
    }

    // What the sign string leaves out is not covered by the signature: it reads as absent, whatever it says.
    private ReceivedValue? Find(string name, bool required)
    {
        var value = _source.Find(name);
        if (value is null && required)
        {
            _log.Fail(new ReadingFault(_path + name, Expected: null));
        }

        return value;
    }

    private T? Malformed<T>(string name, string expected, ReceivedValue value, bool required)
        where T : class
    {
        Give(
            name,
            value.Whole,
            required,
            value.IsScalar ? Masking.Show(Contract(name), value.Text) : null,
            [new ReadingFault(_path + name, expected)]
        );
        return null;
    }

    private void Give(string name, WireValue value, bool required, string? shown, IReadOnlyList<ReadingFault> faults)
    {
        if (!required || !IsSigned(name))
        {
            _log.LeaveOut(
                _path + name,
                IsSigned(name) ? _scope.TextOf(value) : value.Text,
                IsSigned(name),
                shown,
                faults
            );
            return;
        }

        foreach (var fault in faults)
        {
            _log.Fail(fault);
        }
    }

    private bool IsSigned(string name) =>
        _scope.IsSigned && (Contract(name)?.Coverage ?? Coverage.Signed) == Coverage.Signed;

    /// <summary>Ends the reading, before the table is given back.</summary>
    internal void Close() => _source = default;

    private FieldContract? Contract(string name) => _contracts.FirstOrDefault(contract => contract.Name == name);
}
