namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1201NoElementNameTests() : SpecTest(Descriptors.NoElementName)
{
    [Fact]
    public void A_field() =>
        Check("acknowledge: { code: ok }", "[|\"3ds\"|]: { type: String, property: Secure }", "3ds");

    [Fact]
    public void A_field_of_an_answer() =>
        Check("acknowledge: { [|\"a code\"|]: ok }", "other: { type: String }", "a code");

    private void Check(string answer, string field, string name)
    {
        Wrong([(PearSpecs.GatewayPath, PearSpecs.Gateway), (PearSpecs.ToldPath, Contract("xml", answer, field))], name);
        Right(
            (PearSpecs.GatewayPath, PearSpecs.Gateway),
            (PearSpecs.ToldPath, new MarkedText(Contract("json", answer, field)).Text)
        );
    }

    private static string Contract(string encoding, string answer, string field) =>
        $"gateway: PearPay\ncontract: Told\nnotification:\n  encoding: {encoding}\n  {answer}\nfields:\n  shop: "
        + $"{{ required: true }}\n  {field}\n";
}
