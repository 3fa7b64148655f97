using System.Reflection;
using GatewayContracts.Metadata;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The generated property of a field.</summary>
internal static class GeneratedProperty
{
    /// <summary>A generated class, by its name.</summary>
    public static Type Class(string name) =>
        typeof(LianLianClient).Assembly.GetType($"{typeof(LianLianClient).Namespace}.{name}", throwOnError: true)!;

    public static PropertyInfo Of(Type message, string field) =>
        message.GetProperties().Single(property => property.GetCustomAttribute<WireNameAttribute>()?.Name == field);

    /// <summary>The enum of a code, the class of an object or of a list's items.</summary>
    public static Type Content(PropertyInfo property)
    {
        var type = property.PropertyType;
        while (type.IsGenericType)
        {
            type = type.GetGenericArguments()[0];
        }

        return type;
    }
}
