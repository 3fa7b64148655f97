namespace GatewayContracts.Language.Tests;

/// <summary>
/// What an answer means: outcomes, lists of them, what a contract changes, required fields, and echo.
/// </summary>
public class OutcomeTests
{
    private const string Client = """
        async Task<string> Ask(string answer) => Lab.Show(await new PlumClient(Http.Answering<PayResponse>(answer).Client, Lab.Shop).PayAsync(new PayRequest { No = "7", Sum = 1m }));

        """;

    private static string Run(string gateway, string contract, string lines) =>
        Compiled.Run(Specs.Files(gateway, contract), Client + lines);

    private static string Pay(string echo = "[]") =>
        Specs.Pay(
            "no: { type: String }\nsum: { type: String, format: decimal }",
            "no: { type: String, required: true }\nsum: { type: String, format: decimal(2) }",
            echo: echo
        );

    [Fact]
    public void A_code_means_success_pending_failure_or_unknown() =>
        Assert.Equal(
            "Answered | Pending WAIT w | Refused NO n | Unknown CodeLeavesItOpen | Unknown CodeLeavesItOpen | "
                + "Unknown CodeLeavesItOpen",
            Run(
                Specs.Plum(),
                Pay(),
                """
                return $"{await Ask("{\"shop\":\"M1\",\"code\":\"OK\",\"text\":\"t\",\"no\":\"7\"}")} | {await Ask("{\"code\":\"WAIT\",\"text\":\"w\"}")} | {await Ask("{\"code\":\"NO\",\"text\":\"n\"}")} | "
                    + $"{await Ask("{\"code\":\"HM\",\"text\":\"?\"}")} | {await Ask("{\"code\":\"NEW\"}")} | {await Ask("{\"no\":\"7\"}")}";
                """
            )
        );

    [Theory]
    [InlineData("success", "Answered")]
    [InlineData("pending", "Pending NEW")]
    [InlineData("failure", "Refused NEW")]
    [InlineData("unknown", "Unknown CodeLeavesItOpen")]
    public void Otherwise_is_what_unlisted_and_missing_codes_mean(string otherwise, string expected) =>
        Assert.Equal(
            $"{expected} | {expected.Replace(" NEW", "", StringComparison.Ordinal)} | ok; Missing code required",
            Run(
                Specs.Plum().Replace("  text: text\n", $"  otherwise: {otherwise}\n", StringComparison.Ordinal),
                Pay(),
                """
                return $"{await Ask("{\"code\":\"NEW\",\"no\":\"7\"}")} | {await Ask("{\"no\":\"7\"}")} | {Lab.Fault<PayResponse>("{\"no\":\"7\"}")}";
                """
            )
        );

    [Fact]
    public void Of_a_list_the_first_that_is_no_success_decides() =>
        Assert.Equal(
            "Answered | Refused NO l | Pending PART | Unknown CodeLeavesItOpen | ok | ok; Missing ltext required "
                + "| ok; Missing dcode required | FieldMissing no",
            Run(
                """
                gateway: Plum
                merchant: shop
                signature: { field: sign, algorithm: { accepts: { H: hmac-sha256 } } }
                outcome:
                  - { field: lcode, text: ltext, codes: { OK: { name: Success, is: success }, NO: { name: No, is: failure } } }
                  - { field: dcode, codes: { OK: { name: Success, is: success }, PART: { name: Part, is: pending } }, otherwise: unknown }
                operation: { endpoint: https://plum.example/pay }
                fields: { shop: { type: String } }
                """,
                Pay(),
                """
                string Fault(string answer) => Lab.Fault<PayResponse>(answer);
                return $"{await Ask("{\"lcode\":\"OK\",\"ltext\":\"l\",\"dcode\":\"OK\",\"no\":\"7\"}")} | {await Ask("{\"lcode\":\"NO\",\"ltext\":\"l\",\"dcode\":\"OK\"}")} | {await Ask("{\"lcode\":\"OK\",\"dcode\":\"PART\"}")} | {await Ask("{\"lcode\":\"OK\"}")} | "
                    + $"{Fault("{\"lcode\":\"NO\",\"ltext\":\"l\"}")} | {Fault("{\"lcode\":\"NO\"}")} | {Fault("{\"lcode\":\"OK\",\"ltext\":\"l\"}")} | {Fault("{\"lcode\":\"OK\",\"ltext\":\"l\",\"dcode\":\"OK\"}")}";
                """
            )
        );

    [Fact]
    public void A_contract_adds_and_replaces_codes() =>
        Assert.Equal(
            "Answered | Pending NO n | Refused HALF n | PayCode Half HALF",
            Run(
                Specs.Plum(),
                Pay() + "\noutcome: { codes: { NO: { name: No, is: pending }, HALF: { name: Half, is: failure } } }",
                """
                var read = Lab.Read<PayResponse>("{\"code\":\"HALF\",\"text\":\"n\"}");
                return $"{await Ask("{\"code\":\"OK\",\"text\":\"t\",\"no\":\"7\"}")} | {await Ask("{\"code\":\"NO\",\"text\":\"n\"}")} | {await Ask("{\"code\":\"HALF\",\"text\":\"n\"}")} | {read.Code!.GetType().Name} {read.Code} {read.CodeText}";
                """
            )
        );

    [Fact]
    public void A_contract_has_an_outcome_of_its_own() =>
        Assert.Equal(
            "Answered | Refused 1",
            Run(
                Specs.Plum(),
                Pay()
                    + "\noutcome: { field: state, text: , codes: { '0': { name: Fine, is: success }, '1': { name: "
                    + "Bad, is: failure } } }",
                """
                return $"{await Ask("{\"state\":\"0\",\"no\":\"7\"}")} | {await Ask("{\"state\":\"1\"}")}";
                """
            )
        );

    [Fact]
    public void Required_fields_of_a_response_are_asked_for_only_on_success() =>
        Assert.Equal(
            "FieldMissing no | ok | ok | ok; Missing text required",
            Run(
                Specs.Plum(),
                Pay(),
                """
                string Fault(string answer) => Lab.Fault<PayResponse>(answer);
                return $"{Fault("{\"code\":\"OK\",\"text\":\"t\"}")} | {Fault("{\"code\":\"NO\",\"text\":\"t\"}")} | {Fault("{\"code\":\"NEW\",\"text\":\"t\"}")} | {Fault("{\"code\":\"NO\"}")}";
                """
            )
        );

    [Fact]
    public void An_echo_must_come_back_equal_if_it_was_given() =>
        Assert.Equal(
            "Answered | Unknown OtherQuestion | Unknown OtherQuestion | Unknown OtherQuestion | Answered | "
                + "Refused NO n | Answered",
            Run(
                Specs.Plum(),
                Pay("[no, sum]"),
                """
                var silent = await new PlumClient(Http.Answering<PayResponse>("{\"code\":\"OK\",\"text\":\"t\",\"no\":\"8\",\"sum\":\"9\"}").Client, Lab.Shop).PayAsync(new PayRequest());
                return $"{await Ask("{\"code\":\"OK\",\"text\":\"t\",\"no\":\"7\",\"sum\":\"1\"}")} | {await Ask("{\"code\":\"OK\",\"text\":\"t\",\"no\":\"8\",\"sum\":\"1\"}")} | {await Ask("{\"code\":\"OK\",\"text\":\"t\",\"no\":\"7\"}")} | "
                    + $"{await Ask("{\"code\":\"OK\",\"text\":\"t\",\"no\":\"7\",\"sum\":\"1.01\"}")} | {await Ask("{\"code\":\"OK\",\"text\":\"t\",\"no\":\"7\",\"sum\":1.00}")} | {await Ask("{\"code\":\"NO\",\"text\":\"n\"}")} | {Lab.Show(silent)}";
                """
            )
        );

    [Fact]
    public void A_gateway_without_outcome_answers_by_the_message() =>
        Assert.Equal(
            "Answered | Unknown NotVerified FieldMissing",
            Run(
                "gateway: Plum\nmerchant: shop\nsignature: { field: sign, algorithm: { accepts: { H: hmac-sha256 "
                    + "} } }\noperation: { endpoint: https://plum.example/pay }\nfields: { shop: { type: String } }",
                Pay(),
                """
                return $"{await Ask("{\"no\":\"7\"}")} | {await Ask("{\"shop\":\"M1\"}")}";
                """
            )
        );

    [Theory]
    [InlineData("read", "Read")]
    [InlineData("idempotent", "Idempotent")]
    [InlineData("money", "Money")]
    public void Safety_is_said_or_the_most_careful(string safety, string expected) =>
        Assert.Equal(
            $"POST https://plum.example/other?x=1 application/json; charset=utf-8 | {expected}",
            Run(
                Specs.Plum(),
                Pay()
                    + $"\noperation: {{ endpoint: 'https://plum.example/other?x=1', safety: {safety}, sent_by: "
                    + $"merchant }}",
                """
                var http = Http.Raw("{}");
                await new PlumClient(http.Client, Lab.Shop).PayAsync(new PayRequest());
                return $"{http.Asked} | {PlumGateway.OperationOfPay.Safety}";
                """
            )
        );
}
