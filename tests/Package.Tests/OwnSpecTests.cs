namespace Package.Tests;

[Collection(UsesPackages.Name)]
public sealed class OwnSpecTests(PackedFeed feed)
{
    private const string Gateway = """
        gateway: TulipPay
        merchant: shop
        signature:
          field: seal
          algorithm: { accepts: { RSA: sha256-with-rsa } }
        """;

    private const string Program = """
        foreach (var type in System.Reflection.Assembly.GetExecutingAssembly().GetTypes().Where(type => type.Name.EndsWith("Notice")).OrderBy(type => type.Name))
        {
            Console.WriteLine(type.Name + ": " + string.Join(" ", type.GetProperties().Select(property => property.Name)));
        }
        """;

    private static string Notice(string name, string field) =>
        $$"""
            gateway: TulipPay
            contract: {{name}}Notice
            notification: { acknowledge: ok }
            fields:
              shop: { type: String, required: true }
              {{field}}: { type: String }
            """;

    [Fact]
    public async Task Specs_are_found_and_every_change_is_in_the_next_build()
    {
        var consumer = feed.NewConsumer()
            .Project("Consumer.csproj", Consumer.Reference("GatewayContracts", PackedFeed.Version))
            .Write("Program.cs", Program)
            .Write("Specs/tulip.gateway.yaml", Gateway)
            .Write("Specs/paid.contract.yaml", Notice("Paid", "order"));
        await Expect(consumer, "PaidNotice: Shop Seal Order");

        consumer.Write("Specs/paid.contract.yaml", Notice("Paid", "bill"));
        await Expect(consumer, "PaidNotice: Shop Seal Bill");

        consumer.Write("Specs/lost.contract.yaml", Notice("Lost", "order"));
        File.SetLastWriteTimeUtc(
            Path.Combine(consumer.Folder, "Specs/lost.contract.yaml"),
            new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)
        );
        await Expect(consumer, "LostNotice: Shop Seal Order\nPaidNotice: Shop Seal Bill");

        File.Move(
            Path.Combine(consumer.Folder, "Specs/lost.contract.yaml"),
            Path.Combine(consumer.Folder, "Specs/found.contract.yaml")
        );
        await Expect(consumer, "LostNotice: Shop Seal Order\nPaidNotice: Shop Seal Bill");

        consumer.Delete("Specs/found.contract.yaml");
        await Expect(consumer, "PaidNotice: Shop Seal Bill");

        var again = (await consumer.BuildAsync("-v:normal")).Succeeded();
        Assert.NotEmpty(again.Lines("Skipping target \"CoreCompile\""));
    }

    [Fact]
    public async Task An_edit_reaches_a_program_under_watch()
    {
        var consumer = feed.NewConsumer()
            .Project("Consumer.csproj", Consumer.Reference("GatewayContracts", PackedFeed.Version))
            .Write("Program.cs", Program + "\nConsole.WriteLine(\"ready\");\nThread.Sleep(Timeout.Infinite);")
            .Write("tulip.gateway.yaml", Gateway)
            .Write("paid.contract.yaml", Notice("Paid", "order"));
        (await consumer.BuildAsync()).Succeeded();

        using var watch = consumer.Start("watch", "--no-hot-reload", "--non-interactive");
        try
        {
            await WaitForAsync(watch.StandardOutput, "PaidNotice: Shop Seal Order");
            await WaitForAsync(watch.StandardOutput, "ready");
            consumer.Write("paid.contract.yaml", Notice("Paid", "bill"));
            await WaitForAsync(watch.StandardOutput, "PaidNotice: Shop Seal Bill");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task Extends_adds_a_field_to_a_packaged_contract()
    {
        var consumer = feed.NewConsumer()
            .Project("Consumer.csproj", Consumer.LianLian)
            .Write(
                "Program.cs",
                """Console.WriteLine(typeof(LianLian.PaymentNotification).GetProperty("ShopMark") is not null && typeof(LianLian.PaymentNotification).GetProperty("NoOrder") is not null);"""
            )
            .Write(
                "mark.contract.yaml",
                """
                gateway: LianLian
                extends: PaymentNotification
                fields:
                  shop_mark: { type: String(8), doc: Switched on for this merchant. }
                """
            );

        (await consumer.BuildAsync()).Succeeded();

        Assert.Equal("True", await consumer.RunAsync());
    }

    /// <summary>Other tools name their files so, too. The error says what to write, and what it says helps.</summary>
    [Fact]
    public async Task A_file_of_another_kind_is_kept_out_as_the_error_says()
    {
        const string advice = "<AdditionalFiles Remove=\"**/web.gateway.yaml\" />";
        var package = Consumer.Reference("GatewayContracts", PackedFeed.Version);
        var consumer = feed.NewConsumer()
            .Project("Consumer.csproj", package)
            .Write("Program.cs", Program)
            .Write("Specs/tulip.gateway.yaml", Gateway)
            .Write("Specs/paid.contract.yaml", Notice("Paid", "order"))
            .Write(
                "deploy/web.gateway.yaml",
                "apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web }\n"
            );

        Assert.Contains(
            advice,
            Assert.Single((await consumer.BuildAsync()).Failed().Lines(": error ").Distinct()),
            StringComparison.Ordinal
        );

        consumer.Project("Consumer.csproj", package + advice);
        await Expect(consumer, "PaidNotice: Shop Seal Order");
    }

    private static async Task Expect(Consumer consumer, string types)
    {
        (await consumer.BuildAsync()).Succeeded();
        Assert.Equal(types, await consumer.RunAsync());
    }

    private static async Task WaitForAsync(StreamReader output, string line)
    {
        var seen = new List<string>();
        using var limit = new CancellationTokenSource(ProgramRun.Hung);
        try
        {
            while (await output.ReadLineAsync(limit.Token) is { } read)
            {
                seen.Add(read);
                if (read.Contains(line, StringComparison.Ordinal))
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) { }

        Assert.Fail($"\"{line}\" did not come. Seen:\n{string.Join('\n', seen)}");
    }
}
