using GatewayContracts.CodeFixes;

namespace GatewayContracts.Usage.Tests.Fixes;

public class UnrecognizedArmFixTests : CodeFixTest<UnrecognizedArmFix>
{
    private const string Title = "Add a case for Way.Unrecognized";

    [Fact]
    public Task To_an_expression() =>
        Fixed(
            """
            class Till
            {
                int Run(Way way) => {|GWC2303:way switch|}
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
                    Way.Unrecognized => throw new NotSupportedException(),
                };
            }
            """
        );

    [Fact]
    public Task To_an_expression_on_a_line() =>
        Fixed(
            """class Till { int Run(Way? way) => {|GWC2303:way switch|} { Way.Card => 1, null => 2 }; }""",
            Title,
            """class Till { int Run(Way? way) => way switch { Way.Card => 1, null => 2, Way.Unrecognized => throw new NotSupportedException() }; }"""
        );

    [Fact]
    public Task To_a_statement() =>
        Fixed(
            """
            class Till
            {
                void Run(Way way)
                {
                    {|GWC2303:switch (way)|}
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
                            throw new NotSupportedException();
                    }
                }
            }
            """
        );

    [Theory]
    [InlineData(
        "{\n    Way.Card => 1 // card\n}",
        "{\n    Way.Card => 1, // card\n    Way.Unrecognized => throw new NotSupportedException()\n}"
    )]
    [InlineData(
        "{\r\n    // card\r\n    Way.Card => 1, // one\r\n}",
        "{\r\n    // card\r\n    Way.Card => 1, // one\r\n    Way.Unrecognized => throw new "
            + "NotSupportedException(),\r\n}"
    )]
    [InlineData("{ }", "{ Way.Unrecognized => throw new NotSupportedException() }")]
    [InlineData("\n{\n}", "\n{\n    Way.Unrecognized => throw new NotSupportedException(),\n}")]
    public Task To_arms_in_their_layout(string before, string after) =>
        Fixed(
            $$"""class Till { int Run(Way way) => {|GWC2303:way switch|} {{before}}; }""",
            Title,
            $$"""class Till { int Run(Way way) => way switch {{after}}; }"""
        );

    [Theory]
    [InlineData(
        "{ case Way.Card: break; }",
        "{ case Way.Card: break; case Way.Unrecognized: throw new NotSupportedException(); }"
    )]
    [InlineData("{ }", "{ case Way.Unrecognized: throw new NotSupportedException(); }")]
    [InlineData("\n\t{\n\t}", "\n\t{\n\t\tcase Way.Unrecognized:\n\t\t\tthrow new NotSupportedException();\n\t}")]
    [InlineData(
        "{\n    case Way.Card: break; // card\n    // all\n}",
        "{\n    case Way.Card: break; // card\n    case Way.Unrecognized: throw new NotSupportedException();\n    "
            + "// all\n}"
    )]
    [InlineData(
        "{\r\n  case Way.Card:\r\n    break;\r\n}",
        "{\r\n  case Way.Card:\r\n    break;\r\n  case Way.Unrecognized:\r\n    throw new NotSupportedException();\r\n}"
    )]
    [InlineData(
        "{\n    case Way.Card:\n    {\n        break;\n    }\n}",
        "{\n    case Way.Card:\n    {\n        break;\n    }\n    case Way.Unrecognized:\n        throw new "
            + "NotSupportedException();\n}"
    )]
    [InlineData(
        "{\n#if !DEBUG\n    case Way.Card:\n        break;\n#endif\n}",
        "{\n#if !DEBUG\n    case Way.Card:\n        break;\n#endif\n    case Way.Unrecognized:\n        throw new "
            + "NotSupportedException();\n}"
    )]
    public Task To_sections_in_their_layout(string before, string after) =>
        Fixed(
            $$"""class Till { void Run(Way way) { {|GWC2303:switch (way)|} {{before}} } }""",
            Title,
            $$"""class Till { void Run(Way way) { switch (way) {{after}} } }"""
        );

    [Theory]
    [InlineData("case Way.Card:")]
    [InlineData("case Way.Card: Console.WriteLine(")]
    public Task Not_to_what_is_not_written_yet(string section) =>
        NotFixed($$"""class Till { void Run(Way way) { {|GWC2303:switch (way)|} { {{section}} } } }""");

    [Fact]
    public Task To_all_at_once() =>
        Fixed(
            [
                """class Till { int Run(Way way) => {|GWC2303:way switch|} { Way.Card => {|GWC2303:way switch|} { Way.Bank => 1, }, }; }""",
                """class Desk { int Run(Way way) => {|GWC2303:way switch|} { Way.Card => 1 }; }""",
            ],
            [Title],
            [
                """class Till { int Run(Way way) => way switch { Way.Card => way switch { Way.Bank => 1, Way.Unrecognized => throw new NotSupportedException(), }, Way.Unrecognized => throw new NotSupportedException(), }; }""",
                """class Desk { int Run(Way way) => way switch { Way.Card => 1, Way.Unrecognized => throw new NotSupportedException() }; }""",
            ]
        );
}
