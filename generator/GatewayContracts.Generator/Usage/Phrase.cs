using System.Globalization;
using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Usage;

/// <summary>Parts of the sentences that diagnostics are made of.</summary>
internal static class Phrase
{
    public static string Value(object? value) => value is string text ? $"\"{Excerpt.Argument(text)}\"" : Number(value);

    public static string Number(object? value) => string.Format(CultureInfo.InvariantCulture, "{0}", value);

    public static string Count(int count) => count == 1 ? "one" : Number(count);

    /// <summary>Fields by both their names: the wire's and the property's.</summary>
    public static string Fields(IEnumerable<FieldShape> fields, string conjunction) =>
        List(fields.Select(Field), conjunction);

    public static string Field(FieldShape field) =>
        field.Wire == field.Name ? $"`{field.Wire}`" : $"`{field.Wire}` ({field.Name})";

    public static string List(IEnumerable<string> items, string conjunction)
    {
        var all = items.ToList();
        return all.Count <= 1
            ? string.Concat(all)
            : $"{string.Join(", ", all.Take(all.Count - 1))} {conjunction} {all[all.Count - 1]}";
    }

    public static string Range(decimal? minimum, decimal? maximum) =>
        (minimum, maximum) switch
        {
            (null, _) => $"numbers up to {Number(maximum)}",
            (_, null) => $"numbers from {Number(minimum)}",
            _ => $"numbers from {Number(minimum)} to {Number(maximum)}",
        };
}
