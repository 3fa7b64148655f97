using GatewayContracts.DependencyInjection;
using GatewayContracts.Tool.Contracts;
using GatewayContracts.Tool.Terminals;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace GatewayContracts.Tool.Doctoring;

/// <summary>Examines a gateway's settings by the code that an application runs at its start.</summary>
/// <param name="gateway">The gateway's file.</param>
/// <param name="settings">The application's settings. Relative paths of keys start in its folder.</param>
/// <param name="section">Null for the gateway's name.</param>
/// <param name="environment">Null for none.</param>
internal sealed class SettingsDoctor(string gateway, string settings, string? section, string? environment)
{
    /// <exception cref="WrongUseException">The settings cannot be read, or have no such section.</exception>
    public GatewayReport Examine(Terminal terminal)
    {
        var (contract, operations, pages) = SpecLibrary.Gateway(gateway);
        var configuration = Section(section ?? contract.Name);

        // An examination needs no client, and the cipher is given in code, which does not run here.
        var definition = new GatewayDefinition(
            contract,
            [.. operations.Select(operation => operation with { IsEncrypted = false })],
            pages,
            Client: null!,
            Require: account => contract.Require(account, pages),
            SelfTest: (account, cancellation) => contract.SelfTestAsync(account, pages, cancellation)
        );
        using var state = new GatewayState(
            definition,
            new GatewayServices(
                () => Options(configuration),
                Changes: [],
                Source: null,
                SignatureBackend.Platform,
                Cipher: null,
                Path.GetDirectoryName(settings)!,
                terminal.Clock,
                NullLogger.Instance
            )
        );
        return new GatewayDoctor(state).ExamineAsync().AsTask().GetAwaiter().GetResult();
    }

    private static GatewayOptions Options(IConfigurationSection configuration)
    {
        var options = new GatewayOptions();
        SettingsReader.Read(configuration, options);
        return options;
    }

    private IConfigurationSection Section(string name)
    {
        var builder = new ConfigurationBuilder().AddJsonFile(settings, optional: false);
        if (environment is not null)
        {
            builder.AddJsonFile(
                Path.ChangeExtension(settings, $"{environment}{Path.GetExtension(settings)}"),
                optional: false
            );
        }

        try
        {
            var configuration = builder.AddEnvironmentVariables().Build();
            return configuration.GetSection(name) is { } found && found.Exists()
                ? found
                : throw new WrongUseException(
                    $"The settings have no section {name}. Say with --section where the gateway's settings stand."
                );
        }
        catch (FileNotFoundException missing)
        {
            throw new WrongUseException(
                $"{missing.FileName ?? settings} does not exist. Give the application's settings, such as "
                    + "appsettings.json."
            );
        }
        catch (InvalidDataException)
        {
            // What the system says may quote a line with a key in it.
            throw new WrongUseException(
                $"{settings} is no JSON that can be read. Look for a comma or a bracket too many or too few."
            );
        }
    }
}
