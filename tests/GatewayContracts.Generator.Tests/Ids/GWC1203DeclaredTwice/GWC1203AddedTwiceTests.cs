namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1203AddedTwiceTests() : SpecTest("GWC1203")
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
            "The field `colour` is added to `OrderNotice` by b.contract.yaml as well; keep one of the two",
            "The field `colour` is added to `OrderNotice` by a.contract.yaml as well; keep one of the two"
        );
        Right([
            .. Samples,
            (First, File("OrderNotice", "colour: { type: String }")),
            (Second, File("OrderNotice", "shade: { type: Int }")),
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
