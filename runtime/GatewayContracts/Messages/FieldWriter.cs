using System.ComponentModel;
using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>
/// Takes the fields of a generated message one by one, as text in the form they have on the wire. Fields that are null
/// or empty are left out.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FieldWriter
{
    private readonly bool _flat;

    /// <param name="flat">Whether the encoding has texts only, so that objects and lists travel as their JSON
    /// text.</param>
    private protected FieldWriter(FilledIn? filledIn, bool flat)
    {
        FilledIn = filledIn;
        _flat = flat;
    }

    private protected FilledIn? FilledIn { get; }

    /// <summary>The field that identifies the merchant; its value is the account's, if there is one.</summary>
    public void Merchant(string name, string? value) => Text(name, FilledIn?.Merchant ?? value);

    /// <summary>The field that names the algorithm; its value is the account's, if there is one.</summary>
    public void Algorithm(string name, string? value) => Text(name, FilledIn?.Algorithm ?? value);

    /// <summary>The field that carries the signature, once there is one.</summary>
    public void Signature(string name, string? value) =>
        WriteSignature(name, FilledIn is null ? value : FilledIn.Signature);

    /// <summary>A text.</summary>
    public void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Write(name, WireValue.OfText(value));
        }
    }

    /// <summary>A code that is a number on the wire. A received code that is not a number stays a text.</summary>
    public void Number(string name, string? code)
    {
        if (!string.IsNullOrEmpty(code))
        {
            Number(name, code, JsonValueText.TryRead(code, out var value) && value.Kind == WireKind.Number);
        }
    }

    /// <summary>A whole number.</summary>
    public void Integer(string name, long? value, bool asNumber = false)
    {
        if (value is { } number)
        {
            Number(name, number.ToString(CultureInfo.InvariantCulture), asNumber);
        }
    }

    /// <summary>A decimal, with exactly <paramref name="scale"/> places; with its own places if that is null.</summary>
    public void Decimal(string name, decimal? value, int? scale, bool asNumber = false)
    {
        if (value is { } number)
        {
            Number(name, TextOf(number, scale), asNumber);
        }
    }

    /// <summary>A point in time, written in the gateway's zone.</summary>
    public void Moment(string name, DateTimeOffset? value, string pattern, TimeSpan zone) =>
        Text(name, WrittenText.Of(value, pattern, zone));

    /// <summary>A day.</summary>
    public void Date(string name, DateOnly? value, string pattern)
    {
        if (value is { } date)
        {
            Text(name, date.ToString(pattern, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>An address, as it was given.</summary>
    public void Url(string name, Uri? value) => Text(name, value?.OriginalString);

    /// <summary>Any JSON value, by its text. A received text that is not JSON stays a text; it is never sent.</summary>
    public void Json(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value) && JsonValueText.TryRead(value, out var json))
        {
            Nested(name, json);
        }
        else
        {
            Text(name, value);
        }
    }

    /// <summary>An object.</summary>
    public void Object<T>(string name, T? value)
        where T : class, IFields<T>
    {
        if (value is not null)
        {
            Nested(name, FieldTree.Of(value));
        }
    }

    /// <summary>A list of objects.</summary>
    public void List<T>(string name, IReadOnlyList<T>? values)
        where T : class, IFields<T>
    {
        if (values is not null)
        {
            Nested(name, FieldTree.OfList([.. values.Select(FieldTree.Of)]));
        }
    }

    /// <summary>A list of texts.</summary>
    public void Texts(string name, IReadOnlyList<string>? values)
    {
        if (values is not null)
        {
            Nested(name, FieldTree.OfList([.. values.Select(WireValue.OfText)]));
        }
    }

    /// <summary>An object that travels as a JSON text.</summary>
    public void JsonText<T>(string name, T? value)
        where T : class, IFields<T>
    {
        if (value is not null)
        {
            Text(name, FieldTree.Of(value).Text);
        }
    }

    private protected abstract void Write(string name, WireValue value);

    private protected virtual void WriteSignature(string name, string? value) => Text(name, value);

    private protected virtual string TextOf(decimal number, int? scale) => DecimalText.Of(number, scale);

    private void Number(string name, string text, bool asNumber) =>
        Write(name, asNumber && !_flat ? WireValue.OfNumber(text) : WireValue.OfText(text));

    private void Nested(string name, WireValue value) => Write(name, _flat ? WireValue.OfText(value.Text) : value);
}
