using System.IO.Compression;
using System.Security.Cryptography;

namespace Package.Tests;

/// <summary>
/// The tool as somebody gets it: packed, installed from the folder feed into an empty path, and run on real files.
/// </summary>
[Collection(UsesPackages.Name)]
public sealed class ToolTests(PackedFeed feed)
{
    private const string Tool = "GatewayContracts.Tool";

    private const string Gateway = """
        gateway: TulipPay
        merchant: shop
        signature:
          field: seal
          algorithm: { accepts: { RSA: sha256-with-rsa } }
        """;

    // A mistake in a value, one in a key, and what works and is hardly meant.
    private const string Broken = """
        gateway: TulipPay
        contract: PaidNotice
        notification: { acknowledge: ok }
        fields:
          shop: { type: String, required: true }
          order: { type: Strin(32) }
          note: { type: String(32), requird: true }
        """;

    private const string Doubtful = """
        gateway: TulipPay
        contract: LostNotice
        notification: { acknowledge: ok }
        fields:
          shop: { type: String, required: true }
          order: { type: String(32), required: true, default: A }
        """;

    private static string Name => OperatingSystem.IsWindows() ? "gateway-contracts.exe" : "gateway-contracts";

    [Fact]
    public async Task It_is_installed_and_works_on_real_files()
    {
        var consumer = await InstallAsync();
        consumer
            .Project(
                "Consumer.csproj",
                Consumer.Reference("GatewayContracts", PackedFeed.Version),
                "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>"
            )
            .Write("Program.cs", "Console.WriteLine();")
            .Write("tulip.gateway.yaml", Gateway)
            .Write("Pages/paid.contract.yaml", Broken)
            .Write("Pages/lost.contract.yaml", Doubtful);

        var build = (await consumer.BuildAsync()).Failed();
        var lint = await RunAsync(consumer, "lint");

        // What a build prints, but for the name of the project at the end of each line.
        string[] expected =
        [
            .. build
                .Lines("GWC")
                .Select(line => line[..line.LastIndexOf(" [", StringComparison.Ordinal)])
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(3, expected.Length);
        Assert.Equal(
            expected,
            lint.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)
        );
        Assert.Equal(1, lint.ExitCode);

        await BeginAsync(consumer);
        await SignAndVerifyAsync(consumer);
    }

    [Fact]
    public void The_package_needs_no_other_and_names_what_it_contains()
    {
        using var archive = ZipFile.OpenRead(Path.Combine(feed.Feed, $"{Tool}.{PackedFeed.Version}.nupkg"));
        using var notices = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var named = notices.ReadToEnd();
        var contained = archive
            .Entries.Select(entry => entry.Name)
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal))
            .ToList();

        Assert.Contains("GatewayContracts.Generator.dll", contained);
        var foreign = contained.Where(name =>
            !name.StartsWith("GatewayContracts.", StringComparison.Ordinal) || name == "GatewayContracts.YamlDotNet.dll"
        );
        Assert.All(
            foreign,
            name =>
                Assert.Contains(
                    name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) ? "Microsoft.Extensions" : name,
                    named,
                    StringComparison.Ordinal
                )
        );
        using var nuspec = new StreamReader(archive.GetEntry($"{Tool}.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", nuspec.ReadToEnd(), StringComparison.Ordinal);
    }

    private static async Task BeginAsync(Consumer consumer)
    {
        (await RunAsync(consumer, "new", "gateway", "ExamplePay", "-o", "Begun")).Succeeded();
        (
            await RunAsync(
                consumer,
                "new",
                "contract",
                "OrderNotice",
                "--gateway",
                "ExamplePay",
                "--notification",
                "-o",
                "Begun"
            )
        ).Succeeded();
        Assert.Equal("", (await RunAsync(consumer, "lint", "Begun")).Succeeded().Output);
    }

    private static async Task SignAndVerifyAsync(Consumer consumer)
    {
        using var key = RSA.Create(2048);
        consumer
            .Write("gateway.key", key.ExportPkcs8PrivateKeyPem())
            .Write("gateway.pem", key.ExportSubjectPublicKeyInfoPem())
            .Write(
                "notice.json",
                """{"merchant_id":"S-1","order_id":"A1","amount":"1.00","state":"S","sign_type":"RSA2"}"""
            );
        const string contract = "Begun/order-notice.contract.yaml";

        Assert.Contains(
            "belong together.",
            (await RunAsync(consumer, "keys", "gateway.key", "gateway.pem", "--together")).Succeeded().Output,
            StringComparison.Ordinal
        );
        var signed = (await RunAsync(consumer, "sign", "notice.json", "-c", contract, "-k", "gateway.key"))
            .Succeeded()
            .Output;
        consumer
            .Write("signed.json", signed)
            .Write("altered.json", signed.Replace("1.00", "9.00", StringComparison.Ordinal));
        Assert.StartsWith(
            "OrderNotice: verified",
            (await RunAsync(consumer, "verify", "signed.json", "-c", contract, "-k", "gateway.pem")).Succeeded().Output,
            StringComparison.Ordinal
        );

        var explained = await RunAsync(consumer, "explain", "altered.json", "-c", contract, "-k", "gateway.pem");
        Assert.Equal(1, explained.ExitCode);
        Assert.StartsWith("OrderNotice: OtherText", explained.Output, StringComparison.Ordinal);
    }

    private static Task<CommandResult> RunAsync(Consumer consumer, params string[] arguments) =>
        consumer.ExecuteAsync(Path.Combine(consumer.Folder, "tools", Name), arguments);

    private async Task<Consumer> InstallAsync()
    {
        var consumer = feed.NewConsumer();
        (
            await consumer.DotnetAsync("tool", "install", Tool, "--version", PackedFeed.Version, "--tool-path", "tools")
        ).Succeeded();
        return consumer;
    }
}
