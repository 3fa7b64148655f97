namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1201NoElementNameTests() : SpecTest("GWC1201")
{
    private const string Ending =
        " cannot be sent as XML: no element has such a name; write a name of letters, digits, `_`, `-` and `.` "
        + "that begins with a letter, or another `encoding`";

    [Fact]
    public void A_field() =>
        Check("acknowledge: { code: ok }", "[|\"3ds\"|]: { type: String, property: Secure }", "`3ds`" + Ending);

    [Fact]
    public void A_field_of_an_answer() =>
        Check("acknowledge: { [|\"a code\"|]: ok }", "other: { type: String }", "`a code`" + Ending);

    private void Check(string answer, string field, string message)
    {
        Wrong(
            [(PearSpecs.GatewayPath, PearSpecs.Gateway), (PearSpecs.ToldPath, Contract("xml", answer, field))],
            message
        );
        Right(
            (PearSpecs.GatewayPath, PearSpecs.Gateway),
            (PearSpecs.ToldPath, new MarkedText(Contract("json", answer, field)).Text)
        );
    }

    private static string Contract(string encoding, string answer, string field) =>
        $"gateway: PearPay\ncontract: Told\nnotification:\n  encoding: {encoding}\n  {answer}\nfields:\n  shop: "
        + $"{{ required: true }}\n  {field}\n";
}
