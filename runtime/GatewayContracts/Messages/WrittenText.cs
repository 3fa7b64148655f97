using System.ComponentModel;
using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>
/// The written text of values that are not texts in C#; null stays null. Generated code uses it to compare and check.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WrittenText
{
    /// <summary>A number, with exactly <paramref name="scale"/> places; with its own places if that is null.</summary>
    public static string? Of(decimal? value, int? scale) => value is { } number ? DecimalText.Of(number, scale) : null;

    /// <summary>
    /// A point in time, in the gateway's zone; a moment outside the zone's calendar is written as its first or last
    /// moment, and is a violation.
    /// </summary>
    public static string? Of(DateTimeOffset? value, string pattern, TimeSpan zone) =>
        value is { } moment ? DateText.Of(moment, pattern, zone) : null;

    /// <summary>An object.</summary>
    public static string? OfObject<T>(T? value)
        where T : class, IFields<T> => value is null ? null : FieldTree.Of(value).Text;

    /// <summary>A list of objects.</summary>
    public static string? OfList<T>(IReadOnlyList<T>? values)
        where T : class, IFields<T> =>
        values is null or [] ? null : FieldTree.OfList([.. values.Select(FieldTree.Of)]).Text;

    /// <summary>A list of texts.</summary>
    public static string? OfTexts(IReadOnlyList<string>? values) =>
        values is null or [] ? null : FieldTree.OfList([.. values.Select(WireValue.OfText)]).Text;

    /// <summary>A day.</summary>
    public static string? Of(DateOnly? value, string pattern) => value?.ToString(pattern, CultureInfo.InvariantCulture);
}
