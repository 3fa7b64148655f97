using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WrenPay;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>
/// What is wrong with the settings is one message at start: all of it, each with its place, and never a key.
/// </summary>
public sealed partial class BrokenSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Whole_settings_start() => Assert.Null(Start(new Settings()));

    [Fact]
    public void No_settings_at_all() =>
        Fails(
            [],
            "Wren: There is no account. Give MerchantId, SigningKey and GatewayKeys here, or several accounts by "
                + "name under Accounts."
        );

    [Fact]
    public void A_setting_that_is_misspelt() =>
        Fails(new Settings().With("Timeuot", "00:00:10"), "Wren:Timeuot: There is no such setting. Is Timeout meant?");

    [Fact]
    public void A_setting_that_is_nowhere() =>
        Fails(
            new Settings()
                .With("Accounts:Other:Colour", "blue")
                .With("Accounts:Other:MerchantId", "S-2")
                .With("Accounts:Other:SigningKey", KeyPair.Shop.PrivatePem)
                .With("Accounts:Other:GatewayKeys", KeyPair.Gateway.PublicPem)
                .With("Accounts:Other:Algorithm", "RSA"),
            "Wren:Accounts:Other:Colour: There is no such setting. Here can stand: MerchantId, Algorithm, "
                + "SigningKey, GatewayKeys, Secret, SecretAlgorithm, EncryptionKey, DecryptionKey."
        );

    [Fact]
    public void A_setting_of_a_key_that_is_misspelt() =>
        Fails(
            new Settings()
                .Without("GatewayKeys")
                .With("GatewayKeys:0:Text", KeyPair.Gateway.PublicPem)
                .With("GatewayKeys:0:NotAftr", "2030-01-01"),
            "Wren:GatewayKeys:0:NotAftr: There is no such setting. Is NotAfter meant?"
        );

    [Fact]
    public void A_time_out_that_is_days() =>
        Fails(
            new Settings().With("Timeout", "30"),
            "Wren:Timeout: 30.00:00:00 is not more than zero and at most 00:10:00. A number alone means days: "
                + "write 00:00:30 for seconds."
        );

    [Fact]
    public void A_time_out_that_is_no_duration() =>
        Fails(
            new Settings().With("Timeout", "soon"),
            "Wren:Timeout: This value of 4 characters is not a duration, such as 00:00:30 for 30 seconds."
        );

    [Fact]
    public void A_size_out_of_range() =>
        Fails(
            new Settings().With("MaxAnswerBytes", "0"),
            "Wren:MaxAnswerBytes: 0 is not from 1 to 268435456, which are 256 MiB."
        );

    [Fact]
    public void Attempts_out_of_range() =>
        Fails(new Settings().With("Retries:MaxAttempts", "100"), "Wren:Retries:MaxAttempts: 100 is not from 1 to 20.");

    [Fact]
    public void A_value_where_settings_belong() =>
        Fails(
            new Settings().With("Retries", "3"),
            "Wren:Retries: Settings belong under this one, and it has a value of its own."
        );

    [Fact]
    public void Settings_where_a_value_belongs() =>
        Fails(
            new Settings().Without("MerchantId").With("MerchantId:Value", "S-1"),
            "Wren:MerchantId: One value belongs here, and settings stand under it.",
            "Wren:MerchantId: The merchant's id is missing: the one that the gateway gave you."
        );

    [Fact]
    public void A_secret_that_was_not_injected() =>
        Fails(
            new Settings().With("SigningKey", ""),
            "Wren:SigningKey: The setting is empty. Give its value, or leave the setting out.",
            "Wren:SigningKey: A key comes from exactly one of Text, File and Secret."
        );

    [Fact]
    public void An_address_without_TLS() =>
        Fails(
            new Settings().With("Endpoint", "http://test.wren.example"),
            "Wren:Endpoint: http://test.wren.example has no TLS: names and cards would be readable on the way. "
                + "Use https; http is for this machine only."
        );

    [Fact]
    public void An_address_with_a_password_is_not_shown() =>
        Fails(
            new Settings().With("Endpoint", "http://shop:pass-word@test.wren.example:81"),
            "Wren:Endpoint: http://test.wren.example has no TLS: names and cards would be readable on the way. "
                + "Use https; http is for this machine only."
        );

    [Fact]
    public void An_address_without_TLS_of_this_machine_starts() =>
        Assert.Null(Start(new Settings().With("Endpoint", "http://127.0.0.1:5000")));

    [Fact]
    public void An_address_with_a_path() =>
        Fails(
            new Settings().With("Endpoint", "https://test.wren.example/v2"),
            "Wren:Endpoint: Only scheme, host and port are used; the path is the spec's. Leave out the rest."
        );

    [Fact]
    public void An_address_that_is_none() =>
        Fails(
            new Settings().With("Endpoint", "test.wren.example"),
            "Wren:Endpoint: This is no address of a server. Give scheme and host, such as https://gateway.example."
        );

    [Fact]
    public void Everything_at_once_in_one_message() =>
        Fails(
            new Settings()
                .With("Timeuot", "1")
                .With("MaxAnswerBytes", "-1")
                .With("SigningKey", KeyPair.Shop.PublicPem)
                .Without("GatewayKeys")
                .Without("MerchantId"),
            "Wren:Timeuot: There is no such setting. Is Timeout meant?",
            "Wren:MaxAnswerBytes: -1 is not from 1 to 268435456, which are 256 MiB.",
            "Wren:SigningKey: The text holds an RSA public key; the merchant's RSA private key is wanted here to "
                + "sign with. Use the private key whose public half was registered with the gateway (PKCS#8 or "
                + "PKCS#1, as PEM, Base64 or DER).",
            "Wren:MerchantId: The merchant's id is missing: the one that the gateway gave you.",
            "Wren:GatewayKeys: The gateway's public key is missing: what its answers are verified with."
        );

    public void Dispose() => _folder.Dispose();

    private static void Fails(Dictionary<string, string?> settings, params string[] problems) =>
        Fails(settings, problems, _ => { });

    private static void Fails(
        Dictionary<string, string?> settings,
        string problem,
        Action<GatewayBuilder<WrenPayGateway>> more
    ) => Fails(settings, [problem], more);

    private static void Fails(
        Dictionary<string, string?> settings,
        string[] problems,
        Action<GatewayBuilder<WrenPayGateway>> more
    )
    {
        var message = Start(settings, more);
        Assert.Equal("The settings of WrenPay cannot be used:\n  " + string.Join("\n  ", problems), message);
        Assert.DoesNotContain("BEGIN", message, StringComparison.Ordinal);
    }

    private static string? Start(
        Dictionary<string, string?> settings,
        Action<GatewayBuilder<WrenPayGateway>>? more = null
    )
    {
        var services = new ServiceCollection();
        var builder = services.AddGateway<WrenPayGateway>(Settings.Of(settings).GetSection("Wren"));
        more?.Invoke(builder);
        using var provider = services.BuildServiceProvider();
        try
        {
            provider.GetRequiredService<IStartupValidator>().Validate();
            return null;
        }
        catch (OptionsValidationException exception)
        {
            return Assert.Single(exception.Failures);
        }
    }
}
