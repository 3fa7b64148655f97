using System.Reflection;
using GatewayContracts.Metadata;

namespace InventedGateways.Tests;

/// <summary>Finds generated properties by the names that their fields have on the wire.</summary>
internal static class WireNames
{
    public static string Of(PropertyInfo property) => property.GetCustomAttribute<WireNameAttribute>()!.Name;

    /// <summary>
    /// The properties that are fields; a code's wire text is a second view of one, and no field of its own.
    /// </summary>
    public static IReadOnlyList<PropertyInfo> FieldsOf(Type type) =>
        [
            .. type.GetProperties()
                .Where(property =>
                    property.IsDefined(typeof(WireNameAttribute)) && property.SetMethod is { IsPublic: true }
                ),
        ];

    public static object? ValueOf(object message, string name) =>
        FieldsOf(message.GetType()).Single(property => Of(property) == name).GetValue(message);
}
