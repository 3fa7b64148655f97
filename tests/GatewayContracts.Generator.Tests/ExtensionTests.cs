using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>Files that add to another file's contract.</summary>
public class ExtensionTests
{
    private const string Path = "/specs/own.contract.yaml";

    [Fact]
    public void Fields_rules_and_examples_are_added_or_replaced()
    {
        var driver = new SpecDriver([.. All, (Path, """
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
            """)]);

        var result = driver.Run();

        Assert.Empty(result.Diagnostics);
        var model = Models(result).Single(model => model.Name == "OrderNotice").Notification!.Message;
        Assert.Equal(["order_id", "shop_id", "seal_kind", "seal", "state", "amount", "colour"], model.Fields.Select(field => field.WireName));
        Assert.Equal("String(20)", model.Fields[5].DocumentedType);
        Assert.Equal("OrderNoticeColour", model.Fields[6].EnumName);
        Assert.Single(model.Rules);
    }

    [Fact]
    public void Messages_of_a_call_are_extended_each()
    {
        var result = SpecDriver.Run([.. All, (Path, """
            gateway: TulipPay
            extends: OrderQuery
            request: { fields: { colour: { type: String(8) } }, rules: [{ any_of: [trade_id, order_id] }] }
            response: { fields: { trace: { type: String(9) } } }
            """)]);

        Assert.Empty(result.Diagnostics);
        var operation = Models(result).Single(model => model.Name == "OrderQuery").Operation!;
        Assert.Equal("colour", operation.Request.Fields[operation.Request.Fields.Count - 1].WireName);
        Assert.Equal(3, operation.Request.Rules.Count);
        Assert.Equal("String(9)", operation.Response!.Fields.Single(field => field.WireName == "trace").DocumentedType);
    }

    [Theory]
    [Trait("id", "GWC1602")]
    [InlineData("extends: OrderNotise\nfields: {}", "GWC1602", 1, 9, "did you mean `OrderNotice`?")]
    [InlineData("extends: OrderNotice\nfields:\n  colour: { type: Strin }", "GWC1301", 3, 18, "did you mean `String`?")]
    [InlineData("extends: OrderNotice\nfields: {}\nnotification: { deadline: 5s }", "GWC1105", 3, 0, "adds or replaces fields, rules and examples")]
    [InlineData("extends: OrderNotice\ncontract: Mine\nfields: { shop_id: { required: true } }", "GWC1105", 1, 0, "cannot stand beside `contract`")]
    [InlineData("extends: OrderNotice\nfeilds: {}", "GWC1101", 2, 0, "did you mean `fields`?")]
    public void Mistakes_lie_in_the_extending_file(string text, string id, int line, int column, string words)
    {
        var diagnostic = Assert.Single(SpecDriver.Run([.. All, (Path, "gateway: TulipPay\n" + text)]).Diagnostics);

        var position = diagnostic.Location.GetLineSpan();
        Assert.Equal((id, Path, line, column), (diagnostic.Id, position.Path, position.StartLinePosition.Line, position.StartLinePosition.Character));
        Assert.Contains(words, diagnostic.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<Model.ContractModel> Models(Microsoft.CodeAnalysis.GeneratorRunResult result) =>
        result.TrackedSteps["ContractModel"].SelectMany(step => step.Outputs).Select(output => (((Model.ContractModel Model, string))output.Value).Model);
}
