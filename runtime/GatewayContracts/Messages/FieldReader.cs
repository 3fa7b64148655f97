using System.Globalization;
using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>
/// Reads the values of a message whose signature held. What is missing or malformed is collected, not thrown; the generated code then gives up.
/// </summary>
public sealed class FieldReader
{
    private readonly ReadingLog _log;
    private readonly string _path;
    private readonly IReadOnlyList<FieldContract> _contracts;
    private readonly Func<string, WireValue?> _find;
    private readonly CanonicalForm? _form;
    private readonly bool _flat;

    /// <param name="form">What the sign string leaves out; null for members, and where the body is signed.</param>
    /// <param name="flat">Whether the encoding has texts only, so that objects and lists come as their JSON text.</param>
    internal FieldReader(ReadingLog log, string path, IReadOnlyList<FieldContract> contracts, Func<string, WireValue?> find, CanonicalForm? form, bool flat, bool asked)
    {
        _log = log;
        _path = path;
        _contracts = contracts;
        _find = find;
        _form = form;
        _flat = flat;
        Asked = asked;
    }

    /// <summary>Whether required fields are asked for: always, but in a response only when its outcome is success.</summary>
    public bool Asked { get; }

    /// <summary>Whether a field was missing or malformed; then there is no message.</summary>
    public bool Failed => _log.Failed;

    /// <summary>A text.</summary>
    public string? Text(string name, bool required = false)
    {
        var value = Find(name, required);
        if (value?.Kind is WireKind.Object or WireKind.List)
        {
            return Malformed<string>(name, "a text");
        }

        return value?.Text;
    }

    /// <summary>A code; one that the docs do not have becomes the enum's member for that.</summary>
    public TEnum? Code<TEnum>(string name, Func<string, TEnum> parse, bool required = false)
        where TEnum : struct, Enum => Text(name, required) is { } text ? parse(text) : null;

    /// <summary>A whole number.</summary>
    public long? Integer(string name, bool required = false)
    {
        if (Text(name, required) is not { } text)
        {
            return null;
        }

        return !text.EndsWith('\0') && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : MalformedValue<long>(name, "a whole number");
    }

    /// <summary>A decimal number.</summary>
    public decimal? Decimal(string name, bool required = false)
    {
        if (Text(name, required) is not { } text)
        {
            return null;
        }

        return ValueText.ReadDecimal(text) ?? MalformedValue<decimal>(name, "a decimal number");
    }

    /// <summary>A point in time; the text has no offset of its own, so it gets that of the gateway's zone.</summary>
    public DateTimeOffset? Moment(string name, string pattern, TimeSpan zone, bool required = false)
    {
        if (Text(name, required) is not { } text)
        {
            return null;
        }

        // The first hours of the calendar's first day lie before it in UTC, the last ones of its last day after it.
        return DateTime.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            && value.Ticks - zone.Ticks >= DateTime.MinValue.Ticks
            && value.Ticks - zone.Ticks <= DateTime.MaxValue.Ticks
            ? new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Unspecified), zone)
            : MalformedValue<DateTimeOffset>(name, $"a date-time of the form {pattern}");
    }

    /// <summary>A day.</summary>
    public DateOnly? Date(string name, string pattern, bool required = false)
    {
        if (Text(name, required) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : MalformedValue<DateOnly>(name, $"a date of the form {pattern}");
    }

    /// <summary>An absolute address.</summary>
    public Uri? Url(string name, bool required = false)
    {
        if (Text(name, required) is not { } text)
        {
            return null;
        }

        // On some platforms a path is an absolute address too, of a file.
        return Uri.TryCreate(text, UriKind.Absolute, out var value) && !value.IsFile ? value : Malformed<Uri>(name, "an absolute URL");
    }

    /// <summary>Any JSON value, as its text. Where the sign string holds it as compact JSON, its null members are not signed: anybody may have put them in.</summary>
    public string? Json(string name, bool required = false)
    {
        if (Find(name, required) is not { } value)
        {
            return null;
        }

        return value.Kind == WireKind.Text && !_flat ? NestedJson.AsListed(value) : value.Text;
    }

    /// <summary>An object.</summary>
    public T? Object<T>(string name, bool required = false)
        where T : class, IFields<T>
    {
        if (Find(name, required) is not { } value)
        {
            return null;
        }

        return Unfold(value) is { Kind: WireKind.Object } unfolded ? T.Read(Inner(name, name, unfolded)) : Malformed<T>(name, "an object");
    }

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<T>? List<T>(string name, bool required = false)
        where T : class, IFields<T>
    {
        if (Find(name, required) is not { } value)
        {
            return null;
        }

        value = Unfold(value);
        if (value is not { Kind: WireKind.List } || value.Items.Any(item => item.Kind != WireKind.Object))
        {
            return Malformed<IReadOnlyList<T>>(name, "a list of objects");
        }

        var items = new List<T>(value.Items.Count);
        for (var i = 0; i < value.Items.Count; i++)
        {
            if (T.Read(Inner(name, string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"), value.Items[i])) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string>? Texts(string name, bool required = false)
    {
        if (Find(name, required) is not { } value)
        {
            return null;
        }

        return Unfold(value) is { Kind: WireKind.List } list && list.Items.All(item => item.Kind is not (WireKind.Object or WireKind.List))
            ? [.. list.Items.Select(item => item.Text)]
            : Malformed<IReadOnlyList<string>>(name, "a list of texts");
    }

    /// <summary>An object that travels as a JSON text.</summary>
    public T? JsonText<T>(string name, bool required = false)
        where T : class, IFields<T>
    {
        if (Text(name, required) is not { } text)
        {
            return null;
        }

        return JsonValueText.TryRead(text, out var value) && value.Kind == WireKind.Object
            ? T.Read(Inner(name, name, value))
            : Malformed<T>(name, "the JSON text of an object");
    }

    // Where an encoding has texts only, an object or a list travels as its JSON text.
    private WireValue? Unfold(WireValue value) =>
        !_flat ? value : JsonValueText.TryRead(value.Text, out var unfolded) ? unfolded : null;

    private FieldReader Inner(string name, string path, WireValue value)
    {
        var members = value.Members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        var contracts = Contract(name)?.Members ?? [];
        foreach (var unknown in value.Members.Where(member => !contracts.Any(contract => contract.Name == member.Name)))
        {
            _log.Unknown($"{_path}{path}.{unknown.Name}", unknown.Value);
        }

        return new FieldReader(_log, $"{_path}{path}.", contracts, members.GetValueOrDefault, form: null, flat: false, Asked);
    }

    // What the sign string leaves out is not covered by the signature: it reads as absent, whatever it says.
    private WireValue? Find(string name, bool required)
    {
        var value = _find(name);
        var absent = value is null || value.Kind == WireKind.Null || value.Text.Length == 0 || _form?.Omits(value.Kind, value.Text) == true;
        if (absent && required)
        {
            _log.Missing(_path + name);
        }

        return absent ? null : value;
    }

    private T? Malformed<T>(string name, string expected)
        where T : class
    {
        _log.Malformed(_path + name, expected, Contract(name)?.Coverage ?? Coverage.Signed);
        return null;
    }

    private T? MalformedValue<T>(string name, string expected)
        where T : struct
    {
        _log.Malformed(_path + name, expected, Contract(name)?.Coverage ?? Coverage.Signed);
        return null;
    }

    private FieldContract? Contract(string name) => _contracts.FirstOrDefault(contract => contract.Name == name);
}
