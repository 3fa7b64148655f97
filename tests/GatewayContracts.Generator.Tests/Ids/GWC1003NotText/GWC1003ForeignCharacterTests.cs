namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1003ForeignCharacterTests() : SpecTest("GWC1003")
{
    [Theory]
    [InlineData(
        "title: Order query",
        "title: Order [|\uFFFD|]query",
        "The character U+FFFD cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    )]
    [InlineData(
        "title: Order query",
        "title: Order [|\u0000|]query",
        "The character U+0000 cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    )]
    [InlineData(
        "title: Order query",
        "title: Order [|\u001B|]query",
        "The character U+001B cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    )]
    [InlineData(
        "title: Order query",
        "title: Order [|\u007F|]query",
        "The character U+007F cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    )]
    [InlineData(
        "title: Order query",
        "title: Order [|\uFFFF|]query",
        "The character U+FFFF cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    )]
    [InlineData(
        "title: Order query\n",
        "title: Order query\n[|\f|]\n",
        "The character U+000C cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    )]
    [InlineData(
        "title: Order query\n",
        "title: Order query[|\v|] \n",
        "The character U+000B cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    )]
    [InlineData(
        "title: Order query\n",
        "[|\f|]title: Order query\n",
        "The character U+000C cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    )]
    [InlineData(
        "contract: OrderQuery",
        "contract: Order[|\u0007|]Query",
        "The character U+0007 cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    )]
    [InlineData(
        "    raw: { type: Object }\n",
        "    raw: { type: Object }[|\u0000|]\n",
        "The character U+0000 cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);
}
