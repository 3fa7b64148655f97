namespace Package.Tests;

[Collection(UsesPackages.Name)]
public sealed class ConsoleTests(PackedFeed feed)
{
    private const string Program = """
        using System.Security.Cryptography;
        using GatewayContracts;
        using LianLian;

        using var own = RSA.Create(2048);
        using var gateway = RSA.Create(2048);
        var account = new MerchantAccount(
            "201304121000001004",
            SigningKey.Parse(own.ExportPkcs8PrivateKeyPem()),
            new KeyRing(VerificationKey.Parse(gateway.ExportSubjectPublicKeyInfoPem())));
        Console.WriteLine(SignedMessage.SignString(new PaymentResultQueryRequest { NoOrder = "2013051500001" }, account));
        """;

    private const string SignString = "no_order=2013051500001&oid_partner=201304121000001004&sign_type=RSA";

    [Fact]
    public async Task One_reference_brings_runtime_generator_and_specs()
    {
        var consumer = feed.NewConsumer().Project("Consumer.csproj", Consumer.LianLian).Write("Program.cs", Program);

        (await consumer.BuildAsync()).Succeeded();

        Assert.Equal(SignString, await consumer.RunAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("also of its own")]
    public async Task A_library_s_application_does_not_generate_the_types_again(string reference)
    {
        var consumer = feed.NewConsumer()
            .Project("Library/Library.csproj", Consumer.LianLian, outputType: "Library")
            .Write(
                "Library/Orders.cs",
                """
                namespace Library;

                public static class Orders
                {
                    public static LianLian.PaymentResultQueryRequest Query(string order) => new() { NoOrder = order };
                }
                """
            )
            .Project(
                "Application/Application.csproj",
                """<ProjectReference Include="../Library/Library.csproj" />"""
                    + (reference.Length > 0 ? Consumer.LianLian : "")
            )
            .Write(
                "Application/Program.cs",
                """
                LianLian.PaymentResultQueryRequest query = Library.Orders.Query("7");
                Console.WriteLine(query.NoOrder + " " + query.GetType().Assembly.GetName().Name);
                Console.WriteLine(System.Reflection.Assembly.GetExecutingAssembly().GetTypes().Count(type => type.Namespace == "LianLian"));
                """
            );

        (await consumer.BuildAsync("Application")).Succeeded();
        Assert.Equal("7 Library\n0", await consumer.RunAsync("Application"));

        if (reference.Length > 0)
        {
            var twice = (
                await consumer.BuildAsync(
                    "Application",
                    "-p:GatewayContractsGenerate=true",
                    "-p:BuildProjectReferences=false"
                )
            ).Failed();
            Assert.NotEmpty(twice.Lines("error CS0436"));
        }
    }
}
