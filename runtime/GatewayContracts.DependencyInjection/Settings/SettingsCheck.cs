using System.Globalization;

namespace GatewayContracts.DependencyInjection;

/// <summary>Finds everything that is wrong with settings that could be read, their keys apart.</summary>
internal static class SettingsCheck
{
    private static readonly TimeSpan s_mostTimeout = TimeSpan.FromMinutes(10);

    public static IEnumerable<SettingProblem> Of(GatewayOptions options)
    {
        List<SettingProblem> problems = [.. options.Problems];
        Within(options.PathOf(nameof(options.Timeout)), options.Timeout, s_mostTimeout, problems);
        Within(
            options.PathOf(nameof(options.KeyCheckInterval)),
            options.KeyCheckInterval,
            TimeSpan.FromDays(1),
            problems
        );
        if (options.MaxAnswerBytes is < 1 or > 1 << 28)
        {
            problems.Add(
                new(
                    options.PathOf(nameof(options.MaxAnswerBytes)),
                    $"{Invariant(options.MaxAnswerBytes)} is not from 1 to {Invariant(1 << 28)}, which are 256 MiB."
                )
            );
        }

        Retries(options, problems);
        if (options.Endpoint is { } endpoint && Endpoint(endpoint) is { } wrong)
        {
            problems.Add(new(options.PathOf(nameof(options.Endpoint)), wrong));
        }

        // Where something could not be read, an account may be among it.
        if (options.Accounts.Count == 0 && options.Problems.Count == 0)
        {
            problems.Add(
                new(
                    options.Path ?? nameof(options.Accounts),
                    "There is no account. Give MerchantId, SigningKey and GatewayKeys here, or several accounts "
                        + "by name under Accounts."
                )
            );
        }

        foreach (
            var same in options
                .Accounts.Where(account => account.Value.MerchantId is not null)
                .GroupBy(account => account.Value.MerchantId, StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
        )
        {
            var names = string.Join(" and ", same.Select(account => account.Key));
            problems.Add(
                new(
                    PathOf(options, same.Last().Key, nameof(AccountOptions.MerchantId)),
                    $"The accounts {names} have the same merchant id, so that nobody can say whose a message is. "
                        + $"Keep one of them."
                )
            );
        }

        return problems;
    }

    /// <summary>The place of an account's setting.</summary>
    public static string PathOf(GatewayOptions options, string account, string? setting = null)
    {
        var path = options.Accounts[account].Path ?? options.PathOf($"Accounts:{account}");
        return setting is null ? path
            : path.Length == 0 ? setting
            : $"{path}:{setting}";
    }

    private static void Retries(GatewayOptions options, List<SettingProblem> problems)
    {
        var retries = options.Retries;
        string PathOf(string setting) => options.PathOf($"{nameof(options.Retries)}:{setting}");
        if (retries.MaxAttempts is < 1 or > 20)
        {
            problems.Add(
                new(PathOf(nameof(retries.MaxAttempts)), $"{Invariant(retries.MaxAttempts)} is not from 1 to 20.")
            );
        }

        Within(PathOf(nameof(retries.Delay)), retries.Delay, TimeSpan.FromHours(1), problems);
        Within(PathOf(nameof(retries.MaxDelay)), retries.MaxDelay, TimeSpan.FromHours(1), problems);
        Within(PathOf(nameof(retries.Deadline)), retries.Deadline, TimeSpan.FromHours(1), problems);
    }

    private static void Within(string path, TimeSpan value, TimeSpan most, List<SettingProblem> problems)
    {
        if (value <= TimeSpan.Zero || value > most)
        {
            // A bare number is days, which nobody means.
            var days =
                value.TotalDays >= 1 && value.Ticks % TimeSpan.TicksPerDay == 0
                    ? $" A number alone means days: write 00:00:{value.Days % 60:00} for seconds."
                    : "";
            problems.Add(
                new(
                    path,
                    $"{value.ToString("c", CultureInfo.InvariantCulture)} is not more than zero and at most "
                        + $"{most.ToString("c", CultureInfo.InvariantCulture)}.{days}"
                )
            );
        }
    }

    private static string? Endpoint(Uri endpoint)
    {
        if (!endpoint.IsAbsoluteUri || (endpoint.Scheme != Uri.UriSchemeHttps && endpoint.Scheme != Uri.UriSchemeHttp))
        {
            return "This is no address of a server. Give scheme and host, such as https://gateway.example.";
        }

        if (endpoint.Scheme == Uri.UriSchemeHttp && !endpoint.IsLoopback)
        {
            return $"{endpoint.Scheme}://{endpoint.Host} has no TLS: names and cards would be readable on the "
                + $"way. Use https; http is for this machine only.";
        }

        return endpoint.PathAndQuery.Length > 1 || endpoint.UserInfo.Length > 0
            ? "Only scheme, host and port are used; the path is the spec's. Leave out the rest."
            : null;
    }

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);
}
