using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1203DuplicateContractTests() : SpecTest(Descriptors.DuplicateContract)
{
    private const string Other = "/specs/zz.contract.yaml";

    private static readonly string Wrongly = Query.Replace(
        "contract: OrderQuery",
        "contract: [|OrderQuery|]",
        StringComparison.Ordinal
    );

    private static readonly string Rightly = Query.Replace(
        "contract: OrderQuery",
        "contract: OtherQuery",
        StringComparison.Ordinal
    );

    [Fact]
    public void A_contract_in_two_files()
    {
        Wrong(
            [(GatewayPath, Gateway), (QueryPath, Wrongly), (Other, Wrongly)],
            ["OrderQuery", "zz.contract.yaml"],
            ["OrderQuery", "query.contract.yaml"]
        );
        Right([.. All, (Other, Rightly)]);
    }

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders() =>
        Wrong(
            [
                (GatewayPath, Gateway),
                ("/specs/new/query.contract.yaml", Wrongly),
                ("/specs/old/query.contract.yaml", Wrongly),
            ],
            ["OrderQuery", "old/query.contract.yaml"],
            ["OrderQuery", "new/query.contract.yaml"]
        );

    /// <summary>On some platforms the two would be one file.</summary>
    [Fact]
    public void Names_that_differ_in_case_alone() =>
        Wrong(
            [
                (GatewayPath, Gateway),
                (QueryPath, Wrongly),
                (Other, Query.Replace("contract: OrderQuery", "contract: [|Orderquery|]", StringComparison.Ordinal)),
            ],
            ["OrderQuery", "zz.contract.yaml"],
            ["Orderquery", "query.contract.yaml"]
        );
}
