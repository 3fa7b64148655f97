namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1609NotProvableTests() : SpecTest("GWC1609")
{
    [Theory]
    [InlineData("    [|sign_source|]: \"{}\"\n", "`sign_source` cannot be proved: the bytes of the body are signed; leave it out")]
    [InlineData("    [|key|]: abc\n", "`key` cannot be proved: the signature travels in the header X-Seal, which no example has; leave it out")]
    [InlineData("    [|public_key|]: MIGf\n", "`public_key` cannot be proved: the signature travels in the header X-Seal, which no example has; leave it out")]
    public void A_signature_in_a_header(string keys, string message)
    {
        Wrong(PearSpecs.Told("{\"shop\":\"s\"}", keys: keys, gateway: PearSpecs.HeaderGateway), message);
        Right(PearSpecs.Told("{\"shop\":\"s\"}", gateway: PearSpecs.HeaderGateway));
    }

    [Fact]
    public void A_broken_signature_without_a_key()
    {
        const string body = "{\"shop\":\"s\",\"seal\":\"00\"}";
        Wrong(PearSpecs.Told(body, keys: "    breaks: [[|signature|]]\n"), "`breaks: signature` cannot be proved: there is no key to prove it with; add `public_key`, or `key`");
        Right(PearSpecs.Told(body, keys: "    key: abc\n    breaks: [signature]\n"));
    }
}
