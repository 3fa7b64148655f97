namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1003ForeignCharacterTests() : SpecTest(Descriptors.ForeignCharacter)
{
    [Theory]
    [InlineData("title: Order query", "title: Order [|\uFFFD|]query", "FFFD")]
    [InlineData("title: Order query", "title: Order [|\u0000|]query", "0000")]
    [InlineData("title: Order query", "title: Order [|\u001B|]query", "001B")]
    [InlineData("title: Order query", "title: Order [|\u007F|]query", "007F")]
    [InlineData("title: Order query", "title: Order [|\uFFFF|]query", "FFFF")]
    [InlineData("title: Order query\n", "title: Order query\n[|\f|]\n", "000C")]
    [InlineData("title: Order query\n", "title: Order query[|\v|] \n", "000B")]
    [InlineData("title: Order query\n", "[|\f|]title: Order query\n", "000C")]
    [InlineData("contract: OrderQuery", "contract: Order[|\u0007|]Query", "0007")]
    [InlineData("    raw: { type: Object }\n", "    raw: { type: Object }[|\u0000|]\n", "0000")]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);
}
