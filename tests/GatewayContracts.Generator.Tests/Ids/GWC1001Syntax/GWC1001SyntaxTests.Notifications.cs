namespace GatewayContracts.Generator.Tests.Ids;

public partial class GWC1001SyntaxTests
{
    [Theory]
    [InlineData(
        "  - title: the page's",
        "  - title: [|\"the page's|]",
        "a quote is opened here and not closed where it should be; close it, or put the value in the other kind of "
            + "quotes"
    )]
    [InlineData(
        "missing amount, ",
        "missing list[|[|]0].name, ",
        "an entry of a list in brackets ends before this; put quotes around the whole entry, such as `'missing "
            + "\"list[0].name\"'`"
    )]
    [InlineData(
        "missing amount, ",
        "missing \"list[|[|]0].name\", ",
        "an entry of a list in brackets ends before this; put quotes around the whole entry, such as `'missing "
            + "\"list[0].name\"'`"
    )]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);
}
