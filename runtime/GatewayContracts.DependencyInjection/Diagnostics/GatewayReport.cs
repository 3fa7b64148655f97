namespace GatewayContracts.DependencyInjection;

/// <summary>What an examination of a gateway's settings, keys and accounts found.</summary>
public sealed class GatewayReport
{
    internal GatewayReport(string gateway, IReadOnlyList<GatewayFinding> findings)
    {
        Gateway = gateway;
        Findings = findings;
        Level = findings.Select(finding => finding.Level).DefaultIfEmpty(FindingLevel.Information).Max();
    }

    /// <summary>The gateway's name.</summary>
    public string Gateway { get; }

    /// <summary>Everything found, in the order of a person's reading.</summary>
    public IReadOnlyList<GatewayFinding> Findings { get; }

    /// <summary>The worst of it.</summary>
    public FindingLevel Level { get; }

    /// <summary>The whole report, a line each.</summary>
    public override string ToString() => $"{Gateway}\n  " + string.Join("\n  ", Findings);
}
