using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>Files that add to another file's contract.</summary>
public class ExtensionTests
{
    private const string Path = "/specs/own.contract.yaml";

    [Fact]
    public void Fields_rules_and_examples_are_added_or_replaced()
    {
        var driver = new SpecDriver([
            .. All,
            (
                Path,
                """
                gateway: TulipPay
                extends: OrderNotice
                fields:
                  amount: { type: String(20) }
                  colour: { type: String(8), codes: { R: Red } }
                rules:
                  - any_of: [amount, colour]
                examples:
                  - title: the page's
                    body: '{"order_id":"A1","shop_id":"12345","state":"PAID"}'
                    breaks: [any_of colour amount, missing seal]
                """
            ),
        ]);

        var result = driver.Run();

        Assert.Empty(result.Diagnostics);
        var model = Models(result).Single(model => model.Name == "OrderNotice").Notification!.Message;
        Assert.Equal(
            ["order_id", "shop_id", "seal_kind", "seal", "state", "amount", "colour"],
            model.Fields.Select(field => field.WireName)
        );
        Assert.Equal("String(20)", model.Fields[5].DocumentedType);
        Assert.Equal("OrderNoticeColour", model.Fields[6].EnumName);
        Assert.Single(model.Rules);
    }

    [Fact]
    public void Messages_of_a_call_are_extended_each()
    {
        var result = SpecDriver.Run([
            .. All,
            (
                Path,
                """
                gateway: TulipPay
                extends: OrderQuery
                request: { fields: { colour: { type: String(8) } }, rules: [{ any_of: [trade_id, order_id] }] }
                response: { fields: { trace: { type: String(9) } } }
                """
            ),
        ]);

        Assert.Empty(result.Diagnostics);
        var operation = Models(result).Single(model => model.Name == "OrderQuery").Operation!;
        Assert.Equal("colour", operation.Request.Fields[operation.Request.Fields.Count - 1].WireName);
        Assert.Equal(3, operation.Request.Rules.Count);
        Assert.Equal("String(9)", operation.Response!.Fields.Single(field => field.WireName == "trace").DocumentedType);
    }

    private static IEnumerable<Model.ContractModel> Models(Microsoft.CodeAnalysis.GeneratorRunResult result) =>
        result
            .TrackedSteps["ContractModel"]
            .SelectMany(step => step.Outputs)
            .Select(output => (((Model.ContractModel Model, string))output.Value).Model);
}
