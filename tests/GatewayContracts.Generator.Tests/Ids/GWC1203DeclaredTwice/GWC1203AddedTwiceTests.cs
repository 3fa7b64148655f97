namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1203AddedTwiceTests() : SpecTest(Descriptors.AddedTwice)
{
    private const string First = "/specs/a.contract.yaml";
    private const string Second = "/specs/b.contract.yaml";

    [Fact]
    public void By_two_files()
    {
        Wrong(
            [
                .. Samples,
                (First, File("OrderNotice", "[|colour|]: { type: String }")),
                (Second, File("OrderNotice", "[|colour|]: { type: Int }")),
            ],
            ["colour", "OrderNotice", "b.contract.yaml"],
            ["colour", "OrderNotice", "a.contract.yaml"]
        );
        Right([
            .. Samples,
            (First, File("OrderNotice", "colour: { type: String }")),
            (Second, File("OrderNotice", "shade: { type: Int }")),
        ]);
    }

    [Fact]
    public void Return_codes()
    {
        const string codes = "gateway: TulipPay\nextends: OrderQuery\noutcome:\n  codes:\n    ";
        Wrong(
            [
                .. Samples,
                (First, codes + "[|\"07\"|]: { name: Late, is: pending }\n"),
                (Second, codes + "[|\"07\"|]: { name: Slow, is: pending }\n"),
            ],
            ["07", "OrderQuery", "b.contract.yaml"],
            ["07", "OrderQuery", "a.contract.yaml"]
        );
        Right([
            .. Samples,
            (First, codes + "\"07\": { name: Late, is: pending }\n"),
            (Second, codes + "\"08\": { name: Slow, is: pending }\n"),
        ]);
    }

    [Fact]
    public void To_a_gateway()
    {
        Wrong(
            [
                .. Samples,
                ("/specs/a.gateway.yaml", "extends: TulipPay\nfields: { [|tint|]: { type: String } }\n"),
                ("/specs/b.gateway.yaml", "extends: TulipPay\nfields: { [|tint|]: { type: Int } }\n"),
            ],
            ["tint", "TulipPay", "b.gateway.yaml"],
            ["tint", "TulipPay", "a.gateway.yaml"]
        );
        Right([
            .. Samples,
            ("/specs/a.gateway.yaml", "extends: TulipPay\nfields: { tint: { type: String } }\n"),
            ("/specs/b.gateway.yaml", "extends: TulipPay\nfields: { shade: { type: Int } }\n"),
        ]);
    }

    [Fact]
    public void Not_to_two_messages() =>
        Right([
            .. Samples,
            (First, "gateway: TulipPay\nextends: OrderQuery\nrequest:\n  fields:\n    colour: { type: String }\n"),
            (Second, "gateway: TulipPay\nextends: OrderQuery\nresponse:\n  fields:\n    colour: { type: Int }\n"),
        ]);

    private static string File(string contract, string field) =>
        $"gateway: TulipPay\nextends: {contract}\nfields:\n  {field}\n";
}
