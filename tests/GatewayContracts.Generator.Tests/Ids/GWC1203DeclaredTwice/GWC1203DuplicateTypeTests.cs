using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1203DuplicateTypeTests() : SpecTest(Descriptors.DuplicateType)
{
    private const string Other = "/specs/zz.contract.yaml";

    [Fact]
    public void A_contract_called_as_the_request_of_another()
    {
        Wrong(
            [
                (GatewayPath, Gateway),
                (
                    QueryPath,
                    Query.Replace("contract: OrderQuery", "contract: [|OrderQuery|]", StringComparison.Ordinal)
                ),
                (Other, Contract("[|OrderQueryRequest|]")),
            ],
            ["OrderQueryRequest", "zz.contract.yaml"],
            ["OrderQueryRequest", "query.contract.yaml"]
        );
        Right([.. All, (Other, Contract("OrderShown"))]);
    }

    [Fact]
    public void A_contract_called_as_a_type_of_the_gateway() =>
        Wrong(
            [
                (GatewayPath, Gateway.Replace("gateway: TulipPay", "gateway: [|TulipPay|]", StringComparison.Ordinal)),
                (Other, Contract("[|TulipPayGateway|]")),
            ],
            ["TulipPayGateway", "zz.contract.yaml"],
            ["TulipPayGateway", "tulip.gateway.yaml"]
        );

    [Fact]
    public void A_contract_called_as_the_interface_of_the_client() =>
        Wrong(
            [
                (GatewayPath, Gateway.Replace("gateway: TulipPay", "gateway: [|TulipPay|]", StringComparison.Ordinal)),
                (Other, Contract("[|ITulipPayClient|]")),
            ],
            ["ITulipPayClient", "zz.contract.yaml"],
            ["ITulipPayClient", "tulip.gateway.yaml"]
        );

    [Fact]
    public void A_view_called_as_the_client() =>
        InGatewayFile(
            "operation: { encoding: json, safety: read }",
            "views: { [|TulipPayClient|]: [order_id, state] }\noperation: { encoding: json, safety: read }",
            "ITulipPayClient",
            "another part of this file"
        );

    private static string Contract(string name) =>
        $"gateway: TulipPay\ncontract: {name}\nfields:\n  shop_id: {{ required: true }}\n";

    [Fact]
    public void In_a_field_of_a_request() =>
        InRequestField(
            "lin: { type: Object, fields: { es: { type: List } } }\nlin_es: { type: List, fields: {} }",
            "lin: { type: Object, fields: { es: { type: List, fields: {} } } }\n[|lin_es|]: { type: List, fields: {} }",
            "OrderQueryRequestLinEs",
            "another part of this file"
        );
}
