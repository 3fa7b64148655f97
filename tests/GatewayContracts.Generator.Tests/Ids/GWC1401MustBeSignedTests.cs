using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1401MustBeSignedTests() : SpecTest("GWC1401")
{
    [Theory]
    [InlineData(
        "    order_id: {}\n    state:",
        "    order_id: { signed: [|unstated|] }\n    state:",
        "`order_id` must be covered by the signature because it is an echo of the request, but `signed: unstated` "
            + "leaves that open; mend whichever the docs do not say"
    )]
    [InlineData(
        "    trace: { type: String }",
        "    [|trace|]: { type: String, required: true }",
        "`trace` must be covered by the signature because it is required, but `exclude` leaves it out of the sign "
            + "string; mend whichever the docs do not say"
    )]
    [InlineData(
        "version: { type: String(6),",
        "version: { type: String(6), signed: [|false|],",
        "`version` must be covered by the signature because it is the condition of a rule, but `signed: false` "
            + "says that it is not; mend whichever the docs do not say"
    )]
    [InlineData(
        "    channel: { type: String(1), codes: { W: Web, \"0\": Desk } }\n    count",
        "    channel: { type: String(1), signed: [|false|], codes: { W: Web, \"0\": Desk } }\n    count",
        "`channel` must be covered by the signature because it is the condition of a rule, but `signed: false` "
            + "says that it is not; mend whichever the docs do not say"
    )]
    [InlineData(
        "    order_id: { type: String(15~19),",
        "    order_id: { signed: [|false|], type: String(15~19),",
        "`order_id` must be covered by the signature because it is echoed by the response, but `signed: false` "
            + "says that it is not; mend whichever the docs do not say"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Theory]
    [InlineData(
        "{ type: String(10), format: digits,",
        "{ type: String(10), signed: [|false|], format: digits,",
        "`shop_id` must be covered by the signature because it is the merchant field, but `signed: false` says "
            + "that it is not; mend whichever the docs do not say"
    )]
    [InlineData(
        "    exclude: [trace]",
        "    exclude: [trace, [|shop_id|]]",
        "`shop_id` must be covered by the signature because it is the merchant field, but `exclude` leaves it out "
            + "of the sign string; mend whichever the docs do not say"
    )]
    [InlineData(
        "    exclude: [trace]",
        "    exclude: [trace, [|answer-code|]]",
        "`answer-code` must be covered by the signature because it is a field of the outcome, but `exclude` "
            + "leaves it out of the sign string; mend whichever the docs do not say"
    )]
    [InlineData(
        "    doc: How it stands.\n",
        "    doc: How it stands.\n    signed: [|false|]\n",
        "`state` must be covered by the signature because it is a field with a final code, but `signed: false` "
            + "says that it is not; mend whichever the docs do not say"
    )]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);

    [Fact]
    public void In_a_notification() =>
        InNotification(
            "  order_id: { required: true }",
            "  order_id: { signed: [|false|] }",
            "`order_id` must be covered by the signature because it is part of the identity, but `signed: false` "
                + "says that it is not; mend whichever the docs do not say"
        );

    [Fact]
    public void In_a_field_of_a_request() =>
        InRequestField(
            "memo: { type: String, required: true }",
            "memo: { type: String, required: true, signed: [|false|] }",
            "`memo` must be covered by the signature because it is required, but `signed: false` says that it is "
                + "not; mend whichever the docs do not say"
        );

    [Theory]
    [InlineData(
        "memo: { type: String, required: true }",
        "memo: { type: String, required: true, signed: [|unstated|] }",
        "`memo` must be covered by the signature because it is required, but `signed: unstated` leaves that open; "
            + "mend whichever the docs do not say"
    )]
    [InlineData(
        "answer-code: { type: String }",
        "answer-code: { type: String, signed: [|false|] }",
        "`answer-code` must be covered by the signature because it is a field of the outcome, but `signed: false` "
            + "says that it is not; mend whichever the docs do not say"
    )]
    [InlineData(
        "memo: { type: String, codes: { A: { name: A, final: true } } }",
        "memo: { type: String, codes: { A: { name: A, final: true } }, signed: [|false|] }",
        "`memo` must be covered by the signature because it is a field with a final code, but `signed: false` "
            + "says that it is not; mend whichever the docs do not say"
    )]
    public void In_a_field_of_a_response(string right, string wrong, string message) =>
        InResponseField(right, wrong, message);

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
            "`state` must be covered by the signature because it is a field with a final code, but `exclude` "
                + "leaves it out of the sign string; mend whichever the docs do not say"
        );
        Right((GatewayPath, Gateway), (NoticePath, Notice));
    }

    [Fact]
    public void The_algorithm_in_a_notification() =>
        InNotification(
            "  shop_id: { required: true }\n",
            "  shop_id: { required: true }\n  seal_kind: { type: String, signed: [|unstated|] }\n",
            "`seal_kind` must be covered by the signature because it is the algorithm field, but `signed: unstated` "
                + "leaves that open; mend whichever the docs do not say"
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
