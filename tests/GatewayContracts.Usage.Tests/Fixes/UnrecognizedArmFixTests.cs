namespace GatewayContracts.Usage.Tests.Fixes;

public class UnrecognizedArmFixTests : CodeFixTest
{
    private const string Title = "Add a case for Way.Unrecognized";

    [Fact]
    public Task To_an_expression() => Fixed(
        """
        class Till
        {
            int Run(Way way) => way switch
            {
                Way.Card => 1,
                Way.Bank or Way.Cash => 2,
            };
        }
        """,
        Title,
        """
        class Till
        {
            int Run(Way way) => way switch
            {
                Way.Card => 1,
                Way.Bank or Way.Cash => 2,
                Way.Unrecognized => throw new NotImplementedException(),
            };
        }
        """);

    [Fact]
    public Task To_an_expression_on_a_line() => Fixed(
        """class Till { int Run(Way? way) => way switch { Way.Card => 1, null => 2 }; }""",
        Title,
        """class Till { int Run(Way? way) => way switch { Way.Card => 1, null => 2, Way.Unrecognized => throw new NotImplementedException() }; }""");

    [Fact]
    public Task To_a_statement() => Fixed(
        """
        class Till
        {
            void Run(Way way)
            {
                switch (way)
                {
                    case Way.Card:
                        Console.WriteLine();
                        break;
                }
            }
        }
        """,
        Title,
        """
        class Till
        {
            void Run(Way way)
            {
                switch (way)
                {
                    case Way.Card:
                        Console.WriteLine();
                        break;
                    case Way.Unrecognized:
                        throw new NotImplementedException();
                }
            }
        }
        """);
}
