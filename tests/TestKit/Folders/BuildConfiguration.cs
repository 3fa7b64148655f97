using System.Reflection;

namespace TestKit;

/// <summary>The configuration that the tests were built in, and with them what they start.</summary>
internal static class BuildConfiguration
{
    public static string Name { get; } =
        typeof(BuildConfiguration).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}
