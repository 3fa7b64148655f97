using GatewayContracts;
using GatewayContracts.DependencyInjection;
using GatewayContracts.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds gateways to the services of an application.</summary>
public static class GatewayServiceCollectionExtensions
{
    private static readonly TimeSpan s_connectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Adds a gateway: its client and the client's interface, injected as they are for the default account and by an
    /// account's name as the key; <see cref="IGatewayAccounts{TGateway}"/>, <see cref="IGatewayDoctor"/>, and the
    /// <see cref="MerchantAccount"/> and <see cref="KeyRing"/> of the moment, by an account's name as the key, or by
    /// the gateway's if several gateways were added. Settings and keys are checked when the application starts.
    /// </summary>
    /// <typeparam name="TGateway">The generated gateway.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="section">The gateway's section of the configuration; followed when it is reloaded.</param>
    /// <exception cref="InvalidOperationException">The gateway was added before.</exception>
    public static GatewayBuilder<TGateway> AddGateway<TGateway>(
        this IServiceCollection services,
        IConfiguration section
    )
        where TGateway : ICallableGateway
    {
        ArgumentNullException.ThrowIfNull(section);
        var builder = services.AddGateway<TGateway>();
        services.AddSingleton<IOptionsChangeTokenSource<GatewayOptions>>(
            new ConfigurationChangeTokenSource<GatewayOptions>(builder.Name, section)
        );

        // Before whatever the user configures in code.
        services.AddOptions<GatewayOptions>(builder.Name).Configure(options => SettingsReader.Read(section, options));
        return builder;
    }

    /// <summary>Adds a gateway whose settings are given in code, with the returned builder.</summary>
    /// <inheritdoc cref="AddGateway{TGateway}(IServiceCollection, IConfiguration)" path="/typeparam|/exception"/>
    /// <param name="services">The services.</param>
    public static GatewayBuilder<TGateway> AddGateway<TGateway>(this IServiceCollection services)
        where TGateway : ICallableGateway
    {
        ArgumentNullException.ThrowIfNull(services);
        var definition = GatewayDefinition.Of<TGateway>();
        var name = definition.Name;
        if (services.Any(service => service.ServiceType == typeof(IGatewayAccounts<TGateway>)))
        {
            throw new InvalidOperationException(
                $"{name} was added before. Say more of it by what AddGateway returned: AddAccount for a further "
                    + $"account."
            );
        }

        services.AddOptions();
        services.AddLogging();
        services.AddKeyedSingleton(name, (provider, _) => new GatewayState(definition, ServicesOf(provider, name)));
        services.AddKeyedSingleton<IGatewayDoctor>(name, (provider, _) => new GatewayDoctor(StateOf(provider, name)));
        services.AddSingleton(provider => provider.GetRequiredKeyedService<IGatewayDoctor>(name));
        services.AddSingleton<IGatewayAccounts<TGateway>>(provider => new GatewayAccounts<TGateway>(
            StateOf(provider, name)
        ));
        services.AddSingleton<IGatewayAccounts>(provider => provider.GetRequiredService<IGatewayAccounts<TGateway>>());
        services.AddKeyedSingleton<IMerchantAccounts>(name, (provider, _) => new LiveAccounts(StateOf(provider, name)));
        services.TryAddKeyedSingleton<ICallPipeline>(
            name,
            (provider, _) =>
                new PollyPipeline(
                    StateOf(provider, name),
                    provider.GetKeyedService<Action<ResiliencePipelineBuilder<GatewayCall>, OperationContract>>(name),
                    LoggerOf(provider)
                )
        );
        AddClients(services, definition);
        AddAccounts(services);
        AddStart(services, name);
        return new GatewayBuilder<TGateway>(services, AddHttp(services, name));
    }

    private static void AddClients(IServiceCollection services, GatewayDefinition definition)
    {
        var client = definition.Client;
        object Create(IServiceProvider provider, object? account) =>
            client.Create(
                new AccountConnection(
                    StateOf(provider, definition.Name),
                    account as string ?? GatewayAccountNames.Default,
                    provider.GetRequiredService<IHttpClientFactory>(),
                    definition.Name,
                    provider.GetRequiredKeyedService<ICallPipeline>(definition.Name)
                )
            );
        services.AddSingleton(client.Class, provider => Create(provider, null));
        services.AddSingleton(client.Interface, provider => provider.GetRequiredService(client.Class));
        services.AddKeyedSingleton(client.Class, KeyedService.AnyKey, Create);
        services.AddKeyedSingleton(
            client.Interface,
            KeyedService.AnyKey,
            (provider, account) => provider.GetRequiredKeyedService(client.Class, account)
        );
    }

    // They are those of the moment: code that keeps one keeps its keys.
    private static void AddAccounts(IServiceCollection services)
    {
        services.TryAddTransient(provider => AccountOf(provider, GatewayAccountNames.Default));
        services.TryAddKeyedTransient(
            KeyedService.AnyKey,
            (provider, account) => AccountOf(provider, account as string ?? GatewayAccountNames.Default)
        );
        services.TryAddTransient(provider => provider.GetRequiredService<MerchantAccount>().Keys);
        services.TryAddKeyedTransient(
            KeyedService.AnyKey,
            (provider, account) => provider.GetRequiredKeyedService<MerchantAccount>(account).Keys
        );
    }

    // The key is an account's name where there is one gateway, and a gateway's name where there are several.
    private static MerchantAccount AccountOf(IServiceProvider provider, string name)
    {
        List<IGatewayAccounts> gateways = [.. provider.GetServices<IGatewayAccounts>()];
        var (gateway, account) = gateways is [var only]
            ? (only, name)
            : (gateways.Find(gateway => gateway.Gateway == name), GatewayAccountNames.Default);
        if (gateway is null)
        {
            throw new InvalidOperationException(
                $"There are several gateways ({string.Join(", ", gateways.Select(known => known.Gateway))}). Take "
                    + $"a gateway's name as the key of the service, or ask IGatewayAccounts<TGateway> of one of "
                    + $"them for the account."
            );
        }

        var found = gateway.GetAsync(account);
        return found.IsCompleted
            ? found.GetAwaiter().GetResult()
            : throw new InvalidOperationException(
                $"The keys of {gateway.Gateway} are not loaded yet. Start the host first, or await "
                    + $"IGatewayAccounts.GetAsync."
            );
    }

    private static void AddStart(IServiceCollection services, string name)
    {
        services.AddOptions<GatewayStartOptions>(name).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GatewayStartOptions>>(provider => new GatewayStartCheck(
            name,
            StateOf(provider, name)
        ));
        services.AddSingleton<IHostedService>(provider => new GatewayStart(
            StateOf(provider, name),
            provider.GetRequiredKeyedService<IGatewayDoctor>(name),
            LoggerOf(provider)
        ));
    }

    private static IHttpClientBuilder AddHttp(IServiceCollection services, string name) =>
        services
            .AddHttpClient(name)
            .UseSocketsHttpHandler(
                (handler, _) =>
                {
                    handler.UseCookies = false;
                    handler.AllowAutoRedirect = false;
                    handler.PooledConnectionLifetime = s_connectionLifetime;
                }
            )
            // The pool renews its connections by itself.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigureHttpClient(
                (provider, client) =>
                {
                    if (StateOf(provider, name).Current is { Options: var options })
                    {
                        client.Timeout = options.Timeout;
                        client.BaseAddress = options.Endpoint;
                    }
                }
            );

    private static GatewayServices ServicesOf(IServiceProvider provider, string name)
    {
        var source = provider.GetKeyedService<IKeySource>(name);
        var factory = provider.GetRequiredService<IOptionsFactory<GatewayOptions>>();
        List<Func<Primitives.IChangeToken?>> changes =
        [
            .. provider
                .GetServices<IOptionsChangeTokenSource<GatewayOptions>>()
                .Where(changing => changing.Name == name)
                .Select(changing => (Func<Primitives.IChangeToken?>)changing.GetChangeToken),
        ];
        if (source is not null)
        {
            changes.Add(source.GetChangeToken);
        }

        return new GatewayServices(
            () => factory.Create(name),
            changes,
            source,
            provider.GetKeyedService<SignatureBackend>(name) ?? SignatureBackend.Platform,
            provider.GetKeyedService<ICounterModeCipher>(name),
            provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory(),
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            LoggerOf(provider)
        );
    }

    private static GatewayState StateOf(IServiceProvider provider, string name) =>
        provider.GetRequiredKeyedService<GatewayState>(name);

    private static ILogger LoggerOf(IServiceProvider provider) =>
        provider.GetRequiredService<ILoggerFactory>().CreateLogger(Log.Category);
}
