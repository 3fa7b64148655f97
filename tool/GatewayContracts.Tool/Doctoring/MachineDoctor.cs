using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using GatewayContracts.DependencyInjection;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Doctoring;

/// <summary>
/// Examines this machine: whether its cryptography signs and verifies by each algorithm, and its clock.
/// </summary>
internal static class MachineDoctor
{
    private const int Bits = 2048;

    public static GatewayReport Examine(Terminal terminal)
    {
        using var rsa = RSA.Create(Bits);
        SigningKey[] keys =
        [
            SigningKey.Parse(rsa.ExportPkcs8PrivateKey()),
            SigningKey.FromSecret("a secret for this test alone"),
        ];
        return new GatewayReport(
            "this machine",
            [
                new(
                    FindingLevel.Information,
                    "runtime",
                    $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.RuntimeIdentifier}"
                ),
                .. SignatureAlgorithm.All.Select(algorithm =>
                    Examine(algorithm, keys.First(key => key.Family == algorithm.Family))
                ),
                Clock(terminal.Clock),
            ]
        );
    }

    // Whether a gateway needs it is reported with the gateway's settings.
    private static GatewayFinding Examine(SignatureAlgorithm algorithm, SigningKey key) =>
        SignatureBackend.Platform.SelfTest(algorithm, key) is { } problem
            ? new(FindingLevel.Warning, algorithm.Name, problem)
            : new(FindingLevel.Information, algorithm.Name, "signed a text and verified it");

    private static GatewayFinding Clock(TimeProvider clock)
    {
        var now = clock.GetLocalNow().ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
        return new(
            FindingLevel.Information,
            "clock",
            $"{now}, in the zone {clock.LocalTimeZone.Id}. A gateway's times are read in its spec's zone."
        );
    }
}
