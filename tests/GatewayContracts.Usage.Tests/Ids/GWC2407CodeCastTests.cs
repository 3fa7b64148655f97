using Microsoft.CodeAnalysis;

namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2407CodeCastTests() : UsageTest("GWC2407", DiagnosticSeverity.Warning)
{
    private const string Own = """

        enum Desk { Front, Back }
        """;

    [Theory]
    [InlineData("var kind = [|(PayKind)way|];", "Way", "PayKind")]
    [InlineData("var kind = [|(PayKind?)perhaps|];", "Way", "PayKind")]
    [InlineData("var kind = [|(PayKind)(int)way|];", "Way", "PayKind")]
    [InlineData("var desk = [|(Desk)way|];", "Way", "Desk")]
    [InlineData("var chosen = [|(Way)Desk.Front|];", "Desk", "Way")]
    [InlineData("var column = [|(int)way|];", "Way", "int")]
    [InlineData("long? column = [|(long?)perhaps|];", "Way", "long")]
    [InlineData("if ([|(byte)notice.Way!.Value|] == 1) { }", "Way", "byte")]
    [InlineData("var chosen = [|(Way)text.Length|];", "int", "Way")]
    [InlineData("var chosen = [|(Way)1|];", "int", "Way")]
    [InlineData("_ = new PayRequest { OrderId = \"ABCD\", Way = [|(Way)text.Length|] };", "int", "Way")]
    [InlineData("var column = [|Convert.ToInt32(way)|];", "Way", "int")]
    [InlineData("var chosen = (Way)[|Enum.ToObject(typeof(Way), text.Length)|];", "a number", "Way")]
    public Task A_number_goes_for_a_code(string statement, string from, string to) => Wrong(
        Method(statement) + Own,
        $"This cast goes from {from} to {to} by a number that is not the gateway's code; say in a switch which member is which, or keep the code's text (ToCode and Parse)");

    [Theory]
    [InlineData("var desk = way switch { Way.Card => Desk.Front, _ => Desk.Back };")]
    [InlineData("var column = way.ToCode();")]
    [InlineData("var chosen = WayCodes.Parse(text);")]
    [InlineData("var same = (Way)way;")]
    [InlineData("var same = (Way?)way ?? (Way)perhaps!;")]
    [InlineData("var any = (object)way; var back = (Way)any;")]
    [InlineData("var any = (Enum)way; var back = (Way)any;")]
    [InlineData("var desk = (Desk)text.Length; var number = (int)desk;")]
    [InlineData("var shown = Convert.ToString(way);")]
    [InlineData("_ = new PayResponse { Way = (Way)77 };")]
    [InlineData("_ = new Notice { ShopId = \"1\", OrderId = \"ABCD\", Amount = 1m, Way = (Way)77 };")]
    public Task Codes_stay_codes(string statement) => Right(Method(statement) + Own);

    [Fact]
    public async Task It_is_told_where_only_an_own_member_leads_to_the_code()
    {
        const string Order = "public class Order { public Way Chosen { get; set; } }";
        const string Column = "class Columns { List<int> All<T>(T orders, Func<T, List<Order>> of) => of(orders).ConvertAll(order => (int)order.Chosen); }";

        Assert.Equal("GWC2407", Assert.Single(await Analysis.RunAsync(Shop.Referring(Order, Column))).Id);
        Assert.Equal("GWC2407", Assert.Single(await Analysis.RunAsync(Shop.Beside(Column, Order))).Id);
    }
}
