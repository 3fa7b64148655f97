using System.Diagnostics.CodeAnalysis;
using GatewayContracts.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Polly;

namespace GatewayContracts.DependencyInjection;

/// <summary>Says more of a gateway that was added to the services.</summary>
/// <typeparam name="TGateway">The gateway.</typeparam>
public sealed class GatewayBuilder<TGateway>
    where TGateway : ICallableGateway
{
    private readonly IHttpClientBuilder _http;

    internal GatewayBuilder(IServiceCollection services, IHttpClientBuilder http)
    {
        Services = services;
        _http = http;
    }

    /// <summary>The services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The name of the gateway: that of its options and of its HTTP client.</summary>
    public string Name => TGateway.Contract.Name;

    /// <summary>Changes settings in code, after the configuration was read.</summary>
    public GatewayBuilder<TGateway> Configure(Action<GatewayOptions> configure)
    {
        Services.Configure(Name, configure);
        return this;
    }

    /// <summary>Adds an account, or changes one of the configuration.</summary>
    public GatewayBuilder<TGateway> AddAccount(string name, Action<AccountOptions> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        return Configure(options =>
        {
            if (!options.Accounts.TryGetValue(name, out var account))
            {
                options.Accounts[name] = account = new AccountOptions();
            }

            configure(account);
        });
    }

    /// <summary>
    /// Changes the HTTP client, such as its handlers. It comes without cookies and redirects; leave it so.
    /// </summary>
    public GatewayBuilder<TGateway> ConfigureHttpClient(Action<IHttpClientBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(_http);
        return this;
    }

    /// <summary>Brings keys from a source of your own.</summary>
    /// <typeparam name="TSource">The source; it is created once, with its services injected.</typeparam>
    public GatewayBuilder<TGateway> UseKeySource<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSource
    >()
        where TSource : class, IKeySource
    {
        Services.AddKeyedSingleton<IKeySource, TSource>(Name);
        return this;
    }

    /// <summary>Brings keys from a source of your own.</summary>
    public GatewayBuilder<TGateway> UseKeySource(IKeySource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Services.AddKeyedSingleton(Name, source);
        return this;
    }

    /// <summary>
    /// Uses another cryptography than the platform's, for example if its policy refuses a digest that the gateway
    /// requires.
    /// </summary>
    public GatewayBuilder<TGateway> UseSignatures(SignatureBackend backend)
    {
        ArgumentNullException.ThrowIfNull(backend);
        Services.AddKeyedSingleton(Name, backend);
        return this;
    }

    /// <summary>
    /// Encrypts and decrypts messages if the spec says so; the platform lacks the cipher. The keys are those of the
    /// settings: the gateway's first key encrypts, if no EncryptionKey is set.
    /// </summary>
    /// <param name="cipher">Such as <c>BouncyCastleCipher.Instance</c> of the package
    /// GatewayContracts.BouncyCastle.</param>
    public GatewayBuilder<TGateway> UseEncryption(ICounterModeCipher cipher)
    {
        ArgumentNullException.ThrowIfNull(cipher);
        Services.AddKeyedSingleton(Name, cipher);
        return this;
    }

    /// <summary>
    /// Puts your own strategies around every call, instead of the settings' retries.
    /// <see cref="GatewayCall.MayRepeat"/> says what the spec allows to be repeated. A call that moves money is sent
    /// once whatever the strategies say.
    /// </summary>
    /// <param name="configure">Called once an operation.</param>
    public GatewayBuilder<TGateway> ConfigureResilience(
        Action<ResiliencePipelineBuilder<GatewayCall>, OperationContract> configure
    )
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.AddKeyedSingleton(Name, configure);
        return this;
    }

    /// <summary>Replaces the whole pipeline.</summary>
    public GatewayBuilder<TGateway> UsePipeline(ICallPipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        Services.AddKeyedSingleton(Name, pipeline);
        return this;
    }

    /// <summary>Adds the doctor's report to the application's health checks.</summary>
    /// <param name="name">The check's name; null: the gateway's.</param>
    /// <param name="failureStatus">The status if calls fail; null: unhealthy.</param>
    /// <param name="tags">Tags to choose checks by.</param>
    public GatewayBuilder<TGateway> AddHealthCheck(
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null
    )
    {
        Services
            .AddHealthChecks()
            .Add(
                new HealthCheckRegistration(
                    name ?? Name,
                    services => new GatewayHealthCheck(services.GetRequiredKeyedService<IGatewayDoctor>(Name)),
                    failureStatus,
                    tags
                )
            );
        return this;
    }
}
