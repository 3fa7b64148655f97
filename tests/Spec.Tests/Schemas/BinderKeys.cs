using System.Reflection;
using GatewayContracts.Generator.Binding;

namespace Spec.Tests.Schemas;

/// <summary>Every list of keys that the binder has, by its name in the code.</summary>
internal static class BinderKeys
{
    public static IReadOnlyDictionary<string, KeyList> All { get; } =
        typeof(KeyList)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(KeyList))
            .ToDictionary(field => field.Name, field => (KeyList)field.GetValue(null)!);
}
