namespace Package.Tests;

[Collection(UsesPackages.Name)]
public sealed class SomePagesTests(PackedFeed feed)
{
    private const string Program = """
        var requests = System.Reflection.Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => type.Namespace == "LianLian" && type.Name.EndsWith("Request"))
            .Select(type => type.Name);
        Console.WriteLine(string.Join(' ', requests.Order()));
        """;

    // Warnings are errors there: nothing is told of views, whose other messages were left out.
    [Theory]
    [InlineData("payment-result-query;query/*", "BalanceQueryRequest CardBinQueryRequest PaymentResultQueryRequest")]
    [InlineData("query/card-bin-query", "CardBinQueryRequest")]
    public async Task A_project_has_only_the_messages_that_it_names(string pages, string requests)
    {
        var consumer = feed.NewConsumer()
            .Project("Consumer.csproj", Consumer.LianLian, $"<LianLianPages>{pages}</LianLianPages>")
            .Write("Program.cs", Program);

        (await consumer.BuildAsync()).Succeeded();

        Assert.Equal(requests, await consumer.RunAsync());
    }
}
