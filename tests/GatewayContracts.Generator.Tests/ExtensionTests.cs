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
                  amount: { type: String(20), required: false }
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

    [Fact]
    public void One_code_joins_the_shared_ones()
    {
        var model = Extended(
            "OrderNotice",
            """
            fields:
              state: { codes: { HELD: { name: OnHold, doc: A person looks at it. }, PAID: Settled } }
            """
        );

        var state = model.Notification!.Message.Fields.Single(field => field.WireName == "state");
        Assert.True(state.Required);
        Assert.Equal("String(8)", state.DocumentedType);
        Assert.Equal("OrderNoticeState", state.EnumName);
        Assert.Equal(
            ["NEW New ", "PAID Settled Money is there.", "BACK Returned ", "HELD OnHold A person looks at it."],
            state.Codes.Select(code => $"{code.Code} {code.Name} {code.Doc}")
        );
        Assert.Equal([false, true, false, false], state.Codes.Select(code => code.Final));
    }

    [Fact]
    public void One_key_of_a_row_is_changed_and_another_taken_away()
    {
        var model = Extended(
            "OrderQuery",
            """
            request:
              fields:
                order_id: { length: [15, 17], was: { length: [15, 18] } }
                count: { maximum: }
                payload: { fields: { kind: { required: false }, tint: { type: String } } }
                channel: { codes: { A: App } }
            response: { fields: { channel: { codes: { A: App } } } }
            """
        );

        var fields = model.Operation!.Request.Fields;
        var order = fields.Single(field => field.WireName == "order_id");
        Assert.Equal("String(15~19)", order.DocumentedType);
        Assert.Equal([15, 17], order.ExactLengths);
        var count = fields.Single(field => field.WireName == "count");
        Assert.Equal(("1", null), (count.Minimum?.ToString(), count.Maximum?.ToString()));
        var members = fields.Single(field => field.WireName == "payload").Members;
        Assert.Equal(
            [("kind", false), ("amount", false), ("tint", false)],
            members.Select(member => (member.WireName, member.Required))
        );
    }

    [Fact]
    public void One_return_code_joins_the_gateways()
    {
        var model = Extended(
            "OrderQuery",
            """
            outcome:
              codes:
                "07": { name: Late, is: pending }
                "99": { is: unknown, was: { is: failure } }
            """
        );

        Assert.Equal(
            ["00 Done success", "01 Waiting pending", "99 Refused unknown", "07 Late pending"],
            model.Operation!.Outcome.SelectMany(entry =>
                entry.Codes.Select(code => $"{code.Code} {code.Name} {code.Is}")
            )
        );
    }

    private static Model.ContractModel Extended(string contract, string changes)
    {
        var result = SpecDriver.Run([.. All, (Path, $"gateway: TulipPay\nextends: {contract}\n{changes}\n")]);
        Assert.Empty(result.Diagnostics);
        return Models(result).Single(model => model.Name == contract);
    }

    private static IEnumerable<Model.ContractModel> Models(Microsoft.CodeAnalysis.GeneratorRunResult result) =>
        result
            .TrackedSteps["ContractModel"]
            .SelectMany(step => step.Outputs)
            .Select(output => (((Model.ContractModel Model, string))output.Value).Model);
}
