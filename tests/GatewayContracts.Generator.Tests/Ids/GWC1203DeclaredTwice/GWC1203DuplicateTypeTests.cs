using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1203DuplicateTypeTests() : SpecTest("GWC1203")
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
            "The generated type `OrderQueryRequest` would also come from zz.contract.yaml; rename the contract, "
                + "or the field with `property`",
            "The generated type `OrderQueryRequest` would also come from query.contract.yaml; rename the "
                + "contract, or the field with `property`"
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
            "The generated type `TulipPayGateway` would also come from zz.contract.yaml; rename the contract, or "
                + "the field with `property`",
            "The generated type `TulipPayGateway` would also come from tulip.gateway.yaml; rename the contract, "
                + "or the field with `property`"
        );

    [Fact]
    public void A_contract_called_as_the_interface_of_the_client() =>
        Wrong(
            [
                (GatewayPath, Gateway.Replace("gateway: TulipPay", "gateway: [|TulipPay|]", StringComparison.Ordinal)),
                (Other, Contract("[|ITulipPayClient|]")),
            ],
            "The generated type `ITulipPayClient` would also come from zz.contract.yaml; rename the contract, or "
                + "the field with `property`",
            "The generated type `ITulipPayClient` would also come from tulip.gateway.yaml; rename the contract, "
                + "or the field with `property`"
        );

    [Fact]
    public void A_view_called_as_the_client() =>
        InGatewayFile(
            "operation: { encoding: json, safety: read }",
            "views: { [|TulipPayClient|]: [order_id, state] }\noperation: { encoding: json, safety: read }",
            "The generated type `ITulipPayClient` would also come from another part of this file; rename the "
                + "contract, or the field with `property`"
        );

    private static string Contract(string name) =>
        $"gateway: TulipPay\ncontract: {name}\nfields:\n  shop_id: {{ required: true }}\n";

    [Fact]
    public void In_a_field_of_a_request() =>
        InRequestField(
            "lin: { type: Object, fields: { es: { type: List } } }\nlin_es: { type: List, fields: {} }",
            "lin: { type: Object, fields: { es: { type: List, fields: {} } } }\n[|lin_es|]: { type: List, fields: {} }",
            "The generated type `OrderQueryRequestLinEs` would also come from another part of this file; rename "
                + "the contract, or the field with `property`"
        );
}
