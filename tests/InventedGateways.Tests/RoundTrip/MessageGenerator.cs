using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace InventedGateways.Tests.RoundTrip;

/// <summary>Draws instances of generated classes: sparse ones, dense ones, and ones with every field.</summary>
internal static class MessageGenerator
{
    /// <param name="filledIn">The wire names of the fields that the account fills in; they stay empty.</param>
    public static Gen<object> Of(Type type, IReadOnlyCollection<string> filledIn)
    {
        var blank = Activator.CreateInstance(type)!;
        // What a new instance has of itself is a constant of the spec.
        PropertyInfo[] drawn =
        [
            .. WireNames
                .FieldsOf(type)
                .Where(property =>
                    !filledIn.Contains(WireNames.Of(property))
                    && (IsRequired(property) || property.GetValue(blank) is null)
                ),
        ];
        return from density in Gen.Elements(30, 85, 100)
            from values in Gen.CollectToArray(drawn, property => Optional(property, density))
            select Create(type, drawn, values);
    }

    /// <summary>
    /// The same message without one of its fields, for each that it has: smaller messages to look for a fault in.
    /// </summary>
    public static IEnumerable<object> Smaller(object message)
    {
        var present = WireNames
            .FieldsOf(message.GetType())
            .Where(property => property.GetValue(message) is not null)
            .ToArray();
        foreach (var left in present.Where(property => !IsRequired(property)))
        {
            PropertyInfo[] kept = [.. present.Where(property => property != left)];
            yield return Create(message.GetType(), kept, [.. kept.Select(property => property.GetValue(message))]);
        }
    }

    private static Gen<object?> Optional(PropertyInfo property, int density)
    {
        var value = Values.Of(property).Select(value => (object?)value);
        return IsRequired(property)
            ? value
            : Gen.Choose(1, 100).SelectMany(roll => roll <= density ? value : Gen.Constant<object?>(null));
    }

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    private static object Create(Type type, PropertyInfo[] properties, object?[] values)
    {
        var message = Activator.CreateInstance(type)!;
        for (var i = 0; i < properties.Length; i++)
        {
            properties[i].SetValue(message, values[i]);
        }

        return message;
    }
}
