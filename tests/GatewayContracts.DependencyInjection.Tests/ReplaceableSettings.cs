using Microsoft.Extensions.Configuration;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>Settings that a test puts others in the place of, as when a file is saved.</summary>
internal sealed class ReplaceableSettings : ConfigurationProvider, IConfigurationSource
{
    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public void Replace(Settings settings)
    {
        Data = new Dictionary<string, string?>(settings, StringComparer.OrdinalIgnoreCase);
        OnReload();
    }
}
