using System.Globalization;

namespace GatewayContracts.DependencyInjection;

/// <summary>Examines a gateway's state.</summary>
internal sealed class GatewayDoctor(GatewayState state) : IGatewayDoctor
{
    private const int ModernBits = 2048;
    private static readonly TimeSpan s_soon = TimeSpan.FromDays(30);

    public string Gateway => state.Definition.Name;

    public async ValueTask<GatewayReport> ExamineAsync(CancellationToken cancellationToken = default)
    {
        List<GatewayFinding> findings = [];
        try
        {
            var snapshot = await state.GetAsync(cancellationToken).ConfigureAwait(false);
            findings.AddRange(
                snapshot.Problems.Select(problem => new GatewayFinding(
                    FindingLevel.Warning,
                    problem.Path,
                    $"{problem.Text} The old setting stays in use."
                ))
            );
            foreach (var account in snapshot.Accounts.Values)
            {
                await ExamineAsync(account, findings, cancellationToken).ConfigureAwait(false);
            }

            Endpoints(snapshot.Options, findings);
        }
        catch (GatewayConfigurationException exception)
        {
            findings.AddRange(
                exception.Problems.Select(problem => new GatewayFinding(FindingLevel.Error, Gateway, problem))
            );
        }

        Clock(findings);
        return new GatewayReport(Gateway, findings);
    }

    private async ValueTask ExamineAsync(
        ConfiguredAccount account,
        List<GatewayFinding> findings,
        CancellationToken cancellationToken
    )
    {
        var now = state.Clock.GetUtcNow();
        var subject = $"account {account.Name}";
        findings.Add(new(FindingLevel.Information, subject, $"merchant {account.Merchant}"));
        Keys(subject, "signs with", account.SigningKeys, key => key.ToString(), key => key.Bits, now, findings);
        Keys(subject, "verifies with", account.GatewayKeys, key => key.ToString(), key => key.Bits, now, findings);
        Certificates(subject, account.GatewayKeys, now, findings);
        Encryption(subject, account, findings);
        if (account.GapAt(now) is { } gap)
        {
            findings.Add(new(FindingLevel.Error, subject, gap));
            return;
        }

        if (
            account.ChangesAfter(now).FirstOrDefault(change => account.GapAt(change) is not null) is var end
            && end != default
            && end - now < s_soon
        )
        {
            findings.Add(
                new(
                    FindingLevel.Warning,
                    subject,
                    $"In {Days(end - now)} it has no valid key any more. Give the next one before."
                )
            );
        }

        try
        {
            var problem = await state.Definition.SelfTest(account.At(now), cancellationToken).ConfigureAwait(false);
            Pages(subject, account.At(now), findings);
            findings.Add(
                problem is null
                    ? new(
                        FindingLevel.Information,
                        subject,
                        $"signed a text and verified it, by {AlgorithmsOf(account.At(now))}, with {state.Backend.Name}"
                    )
                    : new(FindingLevel.Error, subject, problem)
            );
        }
        catch (GatewayConfigurationException exception)
        {
            findings.AddRange(
                exception.Problems.Select(problem => new GatewayFinding(FindingLevel.Error, subject, problem))
            );
        }
    }

    private static void Keys<TKey>(
        string subject,
        string does,
        IReadOnlyList<TimedKey<TKey>> keys,
        Func<TKey, string> describe,
        Func<TKey, int> bitsOf,
        DateTimeOffset now,
        List<GatewayFinding> findings
    )
        where TKey : class
    {
        foreach (var key in keys)
        {
            var validity =
                key.NotBefore > now ? $", from {Date(key.NotBefore.Value)} on, in {Days(key.NotBefore.Value - now)}"
                : key.NotAfter is not { } end ? ""
                : end <= now ? $", ended on {Date(end)}: take it out of the settings"
                : $", ends on {Date(end)}, in {Days(end - now)}";
            var advice = bitsOf(key.Key) is > 0 and < ModernBits ? "; shorter than the 2048 bits of today" : "";
            findings.Add(new(FindingLevel.Information, subject, $"{does} {describe(key.Key)}{validity}{advice}"));
        }
    }

    private string AlgorithmsOf(MerchantAccount account) =>
        string.Join(" and ", state.Definition.Signatures.Select(account.AlgorithmFor).OfType<string>().Distinct());

    private void Pages(string subject, MerchantAccount account, List<GatewayFinding> findings)
    {
        string[] unsigned =
        [
            .. state
                .Definition.PageSignatures.Where(page => account.AlgorithmFor(page.Value) is null)
                .Select(page =>
                    $"{page.Key} (by {string.Join(" or ", page.Value.Accepts.Select(accepted => accepted.WireName))})"
                ),
        ];
        if (unsigned.Length > 0)
        {
            findings.Add(
                new(
                    FindingLevel.Warning,
                    subject,
                    $"{string.Join(", ", unsigned)}: these pages are signed otherwise, and there is no key for them, "
                        + "so that calling them throws. Give that kind of key as well (Secret beside SigningKey and "
                        + "GatewayKeys), or leave these pages out"
                )
            );
        }
    }

    private void Encryption(string subject, ConfiguredAccount account, List<GatewayFinding> findings)
    {
        string[] encrypted = [.. state.Definition.Operations.Where(call => call.IsEncrypted).Select(call => call.Name)];
        if (encrypted.Length > 0 && account.Encryption is null)
        {
            findings.Add(
                new(
                    FindingLevel.Warning,
                    subject,
                    $"{string.Join(", ", encrypted)}: these travel encrypted, and there is no cipher, so that calling "
                        + "them throws. Add the package GatewayContracts.BouncyCastle and call "
                        + "UseEncryption(BouncyCastleCipher.Instance), or leave these pages out"
                )
            );
        }
    }

    // The key verifies on; but a gateway whose certificate ends is about to sign with another one.
    private static void Certificates(
        string subject,
        IReadOnlyList<TimedKey<VerificationKey>> keys,
        DateTimeOffset now,
        List<GatewayFinding> findings
    )
    {
        List<TimedKey<VerificationKey>> valid = [.. keys.Where(key => key.IsValidAt(now))];
        foreach (var key in valid.Select(key => key.Key))
        {
            if (key.CertificateEnd is { } end)
            {
                var when = end <= now ? $"ended on {Date(end)}" : $"ends on {Date(end)}, in {Days(end - now)}";
                var isLast = end - now < s_soon && valid.TrueForAll(other => other.Key.CertificateEnd - now < s_soon);
                findings.Add(
                    new(
                        isLast ? FindingLevel.Warning : FindingLevel.Information,
                        subject,
                        $"the certificate of the key {key.Name ?? key.Fingerprint} "
                            + $"{when}{(isLast ? ": ask the gateway for its next key" : "")}"
                    )
                );
            }
        }
    }

    private void Endpoints(GatewayOptions options, List<GatewayFinding> findings)
    {
        foreach (var operation in state.Definition.Operations)
        {
            var address = options.Endpoint is { } endpoint
                ? new Uri(endpoint, operation.Endpoint.PathAndQuery)
                : operation.Endpoint;
            var bare = address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback;
            findings.Add(
                new(
                    bare ? FindingLevel.Warning : FindingLevel.Information,
                    operation.Name,
                    $"{address.AbsoluteUri} ({operation.Safety}){(bare ? " has no TLS" : "")}"
                )
            );
        }
    }

    private void Clock(List<GatewayFinding> findings)
    {
        var now = state.Clock.GetUtcNow();
        string Show(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
        var there = state.Definition.Contract.TimeZone is { } zone
            ? $", at the gateway {Show(now.ToOffset(zone))}"
            : "";
        findings.Add(new(FindingLevel.Information, "clock", $"{Show(now)}{there}"));
    }

    private static string Date(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);

    private static string Days(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(time.TotalDays):0} days");
}
