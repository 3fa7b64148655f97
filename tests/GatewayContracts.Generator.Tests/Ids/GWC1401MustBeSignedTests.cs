using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1401MustBeSignedTests() : SpecTest(Descriptors.MustBeSigned)
{
    [Theory]
    [InlineData(
        "    order_id: {}\n    state:",
        "    order_id: { signed: [|unstated|] }\n    state:",
        "order_id",
        "an echo of the request",
        "`signed: unstated` leaves that open"
    )]
    [InlineData(
        "    trace: { type: String }",
        "    [|trace|]: { type: String, required: true }",
        "trace",
        "required",
        "`exclude` leaves it out of the sign string"
    )]
    [InlineData(
        "version: { type: String(6),",
        "version: { type: String(6), signed: [|false|],",
        "version",
        "the condition of a rule",
        "`signed: false` says that it is not"
    )]
    [InlineData(
        "    channel: { type: String(1), codes: { W: Web, \"0\": Desk } }\n    count",
        "    channel: { type: String(1), signed: [|false|], codes: { W: Web, \"0\": Desk } }\n    count",
        "channel",
        "the condition of a rule",
        "`signed: false` says that it is not"
    )]
    [InlineData(
        "    order_id: { type: String(15~19),",
        "    order_id: { signed: [|false|], type: String(15~19),",
        "order_id",
        "echoed by the response",
        "`signed: false` says that it is not"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData(
        "{ type: String(10), format: digits,",
        "{ type: String(10), signed: [|false|], format: digits,",
        "shop_id",
        "the merchant field",
        "`signed: false` says that it is not"
    )]
    [InlineData(
        "    exclude: [trace]",
        "    exclude: [trace, [|shop_id|]]",
        "shop_id",
        "the merchant field",
        "`exclude` leaves it out of the sign string"
    )]
    [InlineData(
        "    exclude: [trace]",
        "    exclude: [trace, [|answer-code|]]",
        "answer-code",
        "a field of the outcome",
        "`exclude` leaves it out of the sign string"
    )]
    [InlineData(
        "    doc: How it stands.\n",
        "    doc: How it stands.\n    signed: [|false|]\n",
        "state",
        "a field with a final code",
        "`signed: false` says that it is not"
    )]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Fact]
    public void In_a_notification() =>
        InNotification(
            "  order_id: { required: true }",
            "  order_id: { signed: [|false|] }",
            "order_id",
            "part of the identity",
            "`signed: false` says that it is not"
        );

    [Fact]
    public void In_a_field_of_a_request() =>
        InRequestField(
            "memo: { type: String, required: true }",
            "memo: { type: String, required: true, signed: [|false|] }",
            "memo",
            "required",
            "`signed: false` says that it is not"
        );

    [Theory]
    [InlineData(
        "memo: { type: String, required: true }",
        "memo: { type: String, required: true, signed: [|unstated|] }",
        "memo",
        "required",
        "`signed: unstated` leaves that open"
    )]
    [InlineData(
        "answer-code: { type: String }",
        "answer-code: { type: String, signed: [|false|] }",
        "answer-code",
        "a field of the outcome",
        "`signed: false` says that it is not"
    )]
    [InlineData(
        "memo: { type: String, codes: { A: { name: A, final: true } } }",
        "memo: { type: String, codes: { A: { name: A, final: true } }, signed: [|false|] }",
        "memo",
        "a field with a final code",
        "`signed: false` says that it is not"
    )]
    public void In_a_field_of_a_response(string right, string wrong, params string[] arguments) =>
        InResponseField(right, wrong, arguments);

    /// <summary>The place is the field's, which may as well be the one that should not be final.</summary>
    [Fact]
    public void A_field_with_a_final_code_that_is_excluded()
    {
        Wrong(
            [
                (
                    GatewayPath,
                    Gateway
                        .Replace("exclude: [trace]", "exclude: [trace, state]", StringComparison.Ordinal)
                        .Replace("  state:\n", "  [|state|]:\n", StringComparison.Ordinal)
                ),
                (NoticePath, Notice),
            ],
            "state",
            "a field with a final code",
            "`exclude` leaves it out of the sign string"
        );
        Right((GatewayPath, Gateway), (NoticePath, Notice));
    }

    [Fact]
    public void The_algorithm_in_a_notification() =>
        InNotification(
            "  shop_id: { required: true }\n",
            "  shop_id: { required: true }\n  seal_kind: { type: String, signed: [|unstated|] }\n",
            "seal_kind",
            "the algorithm field",
            "`signed: unstated` leaves that open"
        );

    [Fact]
    public void The_algorithm_may_be_left_out_of_one_message() =>
        Right(
            (GatewayPath, Gateway),
            (
                NoticePath,
                Notice.Replace(
                    "  shop_id: { required: true }\n",
                    "  shop_id: { required: true }\n  seal_kind: { type: String, signed: false }\n",
                    StringComparison.Ordinal
                )
            )
        );

    [Fact]
    public void The_algorithm_may_be_excluded() =>
        Right([
            .. All.Select(file =>
                file.Path == GatewayPath
                    ? (
                        file.Path,
                        Gateway.Replace("exclude: [trace]", "exclude: [trace, seal_kind]", StringComparison.Ordinal)
                    )
                    : file
            ),
        ]);
}
