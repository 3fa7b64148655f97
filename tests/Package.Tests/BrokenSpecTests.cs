namespace Package.Tests;

[Collection(UsesPackages.Name)]
public sealed class BrokenSpecTests(PackedFeed feed)
{
    private const string Gateway = """
        gateway: TulipPay
        merchant: shop
        signature:
          field: seal
          algorithm: { accepts: { RSA: sha256-with-rsa } }
        """;

    private const string Broken = """
        gateway: TulipPay
        contract: PaidNotice
        notification: { acknowledge: ok }
        fields:
          shop: { type: String, required: true }
          order: { type: Strin(32) }
        """;

    [Fact]
    public async Task A_mistake_fails_the_build_at_its_line_once_though_the_type_is_used()
    {
        var consumer = Consumer()
            .Write("paid.contract.yaml", Broken)
            .Write(
                "Handler.cs",
                """
                namespace Shop;

                internal interface IHandler
                {
                    void Handle(TulipPay.PaidNotice notice);
                }
                """
            );

        var build = (await consumer.BuildAsync()).Failed();

        var line = Assert.Single(build.Lines("error "));
        Assert.Contains("paid.contract.yaml(6,18): error GWC1104: ", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Globalconfig_decides_over_severity()
    {
        var consumer = Consumer()
            .Write(
                "paid.contract.yaml",
                Broken.Replace("Strin(32)", "String(32), doc: x, exampel: y", StringComparison.Ordinal)
            )
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.GWC1101.severity = warning\n");
        consumer.Project(
            "Consumer.csproj",
            Package.Tests.Consumer.Reference("GatewayContracts", PackedFeed.Version),
            "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>"
        );

        var build = (await consumer.BuildAsync()).Succeeded();

        Assert.Contains("warning GWC1101: ", Assert.Single(build.Lines("GWC1101")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_C_sharp_fails_the_build_at_its_characters()
    {
        var consumer = feed.NewConsumer()
            .Project("Consumer.csproj", Package.Tests.Consumer.LianLian)
            .Write(
                "Program.cs",
                """
                var query = new LianLian.PaymentResultQueryRequest { NoOrder = "123456789012345678901234567890123" };
                Console.WriteLine(query);
                """
            );

        var line = Assert.Single((await consumer.BuildAsync()).Failed().Lines("error "));
        Assert.Contains(
            "Program.cs(1,64): error GWC2001: `no_order` takes at most 32 characters and this text has 33",
            line,
            StringComparison.Ordinal
        );

        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.GWC2001.severity = warning\n");
        var mild = (await consumer.BuildAsync("-p:TreatWarningsAsErrors=false")).Succeeded();
        Assert.Contains("warning GWC2001: ", Assert.Single(mild.Lines("GWC2001")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_gateway_file_is_a_sentence()
    {
        var consumer = Consumer()
            .Write("paid.contract.yaml", Broken.Replace("Strin(", "String(", StringComparison.Ordinal));
        consumer.Delete("tulip.gateway.yaml");

        var build = (await consumer.BuildAsync()).Failed();

        Assert.Contains(
            "paid.contract.yaml(1,10): error GWC1204: There is no gateway `TulipPay`",
            Assert.Single(build.Lines("error ")),
            StringComparison.Ordinal
        );
    }

    private Consumer Consumer() =>
        feed.NewConsumer()
            .Project("Consumer.csproj", Package.Tests.Consumer.Reference("GatewayContracts", PackedFeed.Version))
            .Write("Program.cs", "Console.WriteLine();")
            .Write("tulip.gateway.yaml", Gateway);
}
