using Microsoft.Extensions.Configuration;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>Settings of a shop at Wren Pay, whole until a test breaks them.</summary>
internal sealed class Settings : Dictionary<string, string?>
{
    public const string Shop = "S-1";

    public Settings()
    {
        this["Wren:MerchantId"] = Shop;
        this["Wren:Algorithm"] = "RSA2";
        this["Wren:SigningKey"] = KeyPair.Shop.PrivatePem;
        this["Wren:GatewayKeys:0"] = KeyPair.Gateway.PublicPem;
    }

    public static MerchantAccount Gateway { get; } = GatewayOf(Shop);

    public static MerchantAccount GatewayOf(string merchant, KeyPair? keys = null, string algorithm = "RSA2") =>
        new(merchant, (keys ?? KeyPair.Gateway).Private, new KeyRing(KeyPair.Shop.Public), algorithm);

    public Settings With(string key, string? value)
    {
        this["Wren:" + key] = value;
        return this;
    }

    public Settings Without(string key)
    {
        foreach (
            var gone in Keys.Where(given =>
                    given == "Wren:" + key || given.StartsWith($"Wren:{key}:", StringComparison.Ordinal)
                )
                .ToList()
        )
        {
            Remove(gone);
        }

        return this;
    }

    public IConfigurationRoot Build() => Of(this);

    public static IConfigurationRoot Of(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
