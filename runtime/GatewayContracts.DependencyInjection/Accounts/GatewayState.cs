using Microsoft.Extensions.Primitives;

namespace GatewayContracts.DependencyInjection;

/// <summary>
/// The settings, keys and accounts of one gateway. Loaded once, and again when the configuration, a key file or the key
/// source changes; what is broken then is left out, and what was there before stays in use.
/// </summary>
internal sealed class GatewayState : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1, 1);
    private readonly List<IDisposable> _watches = [];
    private readonly GatewayServices _services;
    private readonly KeyFiles _files;
    private volatile GatewaySnapshot? _current;
    private ITimer? _timer;
    private bool _disposed;

    public GatewayState(GatewayDefinition definition, GatewayServices services)
    {
        Definition = definition;
        _services = services;
        _files = new KeyFiles(services.Root);
    }

    public GatewayDefinition Definition { get; }

    public TimeProvider Clock => _services.Clock;

    public SignatureBackend Backend => _services.Backend;

    /// <summary>What is in use; null before anything was loaded.</summary>
    public GatewaySnapshot? Current => _current;

    /// <summary>What is in use, loaded if it is not yet.</summary>
    /// <exception cref="GatewayConfigurationException">It cannot be used; everything that is wrong is
    /// listed.</exception>
    public async ValueTask<GatewaySnapshot> GetAsync(CancellationToken cancellationToken)
    {
        if (_current is { } loaded)
        {
            return loaded;
        }

        await _loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _current ??= await FirstAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _loading.Release();
        }
    }

    public async ValueTask<MerchantAccount> GetAccountAsync(string name, CancellationToken cancellationToken)
    {
        var snapshot = await GetAsync(cancellationToken).ConfigureAwait(false);
        return snapshot.Accounts.TryGetValue(name, out var account) || IsOnly(name, snapshot, out account)
            ? account!.At(Clock.GetUtcNow())
            : throw new GatewayConfigurationException(
                $"The account {name} of {Definition.Name} cannot be used",
                [
                    $"There is no such account in the settings, or no longer. There is: "
                        + $"{string.Join(", ", snapshot.Accounts.Keys)}.",
                ]
            );
    }

    public void Dispose()
    {
        _disposed = true;
        _timer?.Dispose();
        _watches.ForEach(watch => watch.Dispose());
    }

    /// <summary>
    /// Loads everything again. Whatever is wrong, this does not throw, and what was there before stays in use.
    /// </summary>
    internal async Task ReloadAsync()
    {
        await _loading.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!_disposed && _current is { } before)
            {
                _current = await AgainAsync(before).ConfigureAwait(false);
                _timer?.Change(_current.Options.KeyCheckInterval, _current.Options.KeyCheckInterval);
            }
        }
        catch (Exception exception)
        {
            _services.Logger.ReloadFailed(Definition.Name, exception);
        }
        finally
        {
            _loading.Release();
        }
    }

    // The only account there is need not be called Default to be the one that is meant without a name.
    private static bool IsOnly(string name, GatewaySnapshot snapshot, out ConfiguredAccount? account)
    {
        account =
            name == GatewayAccountNames.Default && snapshot.Accounts.Count == 1
                ? snapshot.Accounts.Values.Single()
                : null;
        return account is not null;
    }

    private async ValueTask<GatewaySnapshot> FirstAsync(CancellationToken cancellationToken)
    {
        var snapshot = await LoadAsync(before: null, cancellationToken).ConfigureAwait(false);
        if (snapshot.Problems.Count > 0)
        {
            throw new GatewayConfigurationException(
                $"The settings of {Definition.Name} cannot be used",
                [.. snapshot.Problems.Select(problem => problem.ToString())]
            );
        }

        foreach (var changes in _services.Changes)
        {
            _watches.Add(ChangeToken.OnChange(changes, () => _ = ReloadAsync()));
        }

        var interval = snapshot.Options.KeyCheckInterval;
        _timer = Clock.CreateTimer(_ => Look(), null, interval, interval);
        return snapshot;
    }

    private async ValueTask<GatewaySnapshot> AgainAsync(GatewaySnapshot before)
    {
        var snapshot = await LoadAsync(before, CancellationToken.None).ConfigureAwait(false);
        if (snapshot.Problems.Count > 0)
        {
            _services.Logger.OldStayInUse(Definition.Name, string.Join("\n  ", snapshot.Problems.Prepend<object>("")));
        }

        foreach (var gone in before.Accounts.Keys.Except(snapshot.Accounts.Keys, StringComparer.OrdinalIgnoreCase))
        {
            _services.Logger.AccountRemoved(gone, Definition.Name);
        }

        foreach (
            var account in snapshot.Accounts.Values.Where(account =>
                !ReferenceEquals(before.Accounts.GetValueOrDefault(account.Name), account)
            )
        )
        {
            _services.Logger.AccountLoaded(account.Name, Definition.Name, KeysOf(account));
        }

        return snapshot;
    }

    private async ValueTask<GatewaySnapshot> LoadAsync(GatewaySnapshot? before, CancellationToken cancellationToken)
    {
        var options = _services.CreateOptions();
        List<SettingProblem> problems = [.. SettingsCheck.Of(options)];
        if (problems.Count > 0 && before is not null)
        {
            return before with { Problems = problems };
        }

        _files.Begin();
        var builder = new AccountBuilder(
            Definition,
            options,
            _files,
            _services.Source,
            Backend,
            _services.Cipher,
            Clock
        );
        Dictionary<string, ConfiguredAccount> accounts = new(StringComparer.OrdinalIgnoreCase);
        foreach (var name in options.Accounts.Keys)
        {
            if (await builder.BuildAsync(name, problems, cancellationToken).ConfigureAwait(false) is { } account)
            {
                accounts[name] =
                    before?.Accounts.GetValueOrDefault(name) is { } old && old.IsSameAs(account) ? old : account;
            }
            else if (before?.Accounts.GetValueOrDefault(name) is { } old)
            {
                accounts[name] = old;
            }
        }

        return new GatewaySnapshot(options, accounts, problems);
    }

    private void Look()
    {
        if (!_disposed && _files.HaveChanged)
        {
            _ = ReloadAsync();
        }
    }

    private static string KeysOf(ConfiguredAccount account) =>
        string.Join(
            "; ",
            account
                .SigningKeys.Select(key => key.Key.ToString())
                .Concat(account.GatewayKeys.Select(key => key.Key.ToString()))
        );
}
