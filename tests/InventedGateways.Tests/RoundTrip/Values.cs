using System.ComponentModel.DataAnnotations;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using GatewayContracts.Metadata;

namespace InventedGateways.Tests.RoundTrip;

/// <summary>Draws a value for one generated property, by its type and the constraints that stand on it.</summary>
internal static class Values
{
    private static readonly DateTimeOffset s_epoch = new(1950, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private const int DaysDrawn = 100_000;

    public static Gen<object> Of(PropertyInfo property) => Of(property, property.PropertyType);

    private static Gen<object> Of(PropertyInfo property, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            var inner = type.GetGenericArguments()[0];
            return type.GetGenericTypeDefinition() == typeof(Untrusted<>)
                ? Of(property, inner).Select(value => Activator.CreateInstance(type, value)!)
                : List(
                    inner,
                    inner == typeof(string)
                        ? Texts.Of(1, 20).Select(text => (object)text)
                        : MessageGenerator.Of(inner, [])
                );
        }

        return type switch
        {
            _ when type == typeof(string) => Text(property).Select(text => (object)text),
            _ when type == typeof(long) => Numbers
                .Integer(property.GetCustomAttribute<NumberLimitsAttribute>())
                .Select(number => (object)number),
            _ when type == typeof(decimal) => Numbers
                .Decimal(property.GetCustomAttribute<NumberLimitsAttribute>())
                .Select(number => (object)number),
            _ when type == typeof(DateTimeOffset) => Moment(),
            _ when type == typeof(DateOnly) => Gen.Choose(0, DaysDrawn)
                .Select(days => (object)DateOnly.FromDateTime(s_epoch.UtcDateTime).AddDays(days)),
            _ when type == typeof(Uri) => Gen.Elements<object>(
                new Uri("https://shop.example/notify"),
                new Uri("HTTP://Shop.Example:8080/A/../b?x=1&y=%26#f"),
                new Uri("https://商店.example/路径?q=a b+c"),
                new Uri("urn:shop:1")
            ),
            _ when type.IsEnum => Code(type),
            _ => MessageGenerator.Of(type, []),
        };
    }

    private static Gen<string> Text(PropertyInfo property)
    {
        var length = property.GetCustomAttribute<StringLengthAttribute>();
        var (minimum, maximum) = (length?.MinimumLength ?? 0, length?.MaximumLength ?? int.MaxValue);
        if (Documented.Format(WireNames.Of(property)) is { } documented)
        {
            return documented;
        }

        if (property.GetCustomAttribute<RegularExpressionAttribute>() is { } pattern)
        {
            return Documented.Pattern(pattern.Pattern);
        }

        var digits = property.GetCustomAttribute<FormatAttribute>() is { Name: "digits" };
        return property.GetCustomAttribute<LengthsAttribute>() is { } lengths
            ? Gen.Elements<int>(lengths.Lengths).SelectMany(exact => Text(digits, exact, exact))
            : Text(digits, minimum, maximum);
    }

    private static Gen<string> Text(bool digits, int minimum, int maximum) =>
        digits ? Documented.DigitText(minimum, maximum) : Texts.Of(minimum, maximum);

    // Whole seconds, as the wire has them; the offset is the caller's affair.
    private static Gen<object> Moment() =>
        from days in Gen.Choose(0, DaysDrawn)
        from seconds in Gen.Choose(0, 86_399)
        from offset in Gen.Choose(-12, 14)
        select (object)s_epoch.AddDays(days).AddSeconds(seconds).ToOffset(TimeSpan.FromHours(offset));

    // The first code is, as a rule, the success that the rest of a response hangs on.
    private static Gen<object> Code(Type type)
    {
        object[] codes =
        [
            .. type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(member => member.GetValue(null)!)
                .Where(code => Convert.ToInt32(code, null) != 0),
        ];
        return Gen.Frequency((3, Gen.Constant(codes[0])), (2, Gen.Elements(codes)));
    }

    private static Gen<object> List(Type inner, Gen<object> items) =>
        from count in Gen.Choose(0, 3)
        from drawn in items.ArrayOf(count)
        select (object)ToArray(inner, drawn);

    private static Array ToArray(Type inner, object[] items)
    {
        var array = Array.CreateInstance(inner, items.Length);
        items.CopyTo(array, 0);
        return array;
    }
}
