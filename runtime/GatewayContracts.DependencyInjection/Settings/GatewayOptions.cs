namespace GatewayContracts.DependencyInjection;

/// <summary>
/// The settings of a gateway. They are checked when the application starts, and again whenever the configuration is
/// reloaded.
/// </summary>
public sealed class GatewayOptions
{
    /// <summary>
    /// How long one attempt of a call may take, until its answer is read to the end; 30 seconds. More than zero, at
    /// most 10 minutes.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The server that is called in place of the spec's, such as a gateway's test environment or a proxy: scheme, host
    /// and port. Without TLS it must be this machine. Null: the spec's.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Bytes of an answer at most; 1 MiB. From 1 to 256 MiB.</summary>
    public int MaxAnswerBytes { get; set; } = new WireLimits().MaximumBytes;

    /// <summary>How often the key files are checked for changes; 10 seconds. More than zero, at most a day.</summary>
    public TimeSpan KeyCheckInterval { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Whether the log explains why the signature of an answer does not hold; false. Sensitive values are masked, but
    /// the rest of the message is shown: use this only while you connect a gateway.
    /// </summary>
    public bool ExplainRefusals { get; set; }

    /// <summary>How calls are repeated that may be repeated.</summary>
    public GatewayRetryOptions Retries { get; } = new();

    /// <summary>
    /// The merchant's accounts by name. The account whose settings are directly in the gateway's section is called
    /// <see cref="GatewayAccountNames.Default"/>.
    /// </summary>
    public IDictionary<string, AccountOptions> Accounts { get; } =
        new Dictionary<string, AccountOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the settings are in the configuration; null if they come from code.</summary>
    internal string? Path { get; set; }

    /// <summary>What could not be read.</summary>
    internal List<SettingProblem> Problems { get; } = [];

    /// <summary>The place of a setting, to show before the error.</summary>
    internal string PathOf(string setting) => string.IsNullOrEmpty(Path) ? setting : $"{Path}:{setting}";
}
