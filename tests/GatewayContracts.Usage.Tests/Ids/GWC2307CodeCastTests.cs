namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2307CodeCastTests() : UsageTest(UsageDescriptors.CodeCast)
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
    [InlineData("if ([|(int)way|] == 1) { }", "Way", "int")]
    [InlineData("if (2 != [|(long)notice.Way!.Value|]) { }", "Way", "long")]
    [InlineData("if ([|(int?)perhaps|] is 1 or 2) { }", "Way", "int")]
    [InlineData("switch ([|(int)way|]) { case 1: break; }", "Way", "int")]
    [InlineData("var desk = [|(int)way|] switch { 1 => Desk.Front, _ => Desk.Back };", "Way", "int")]
    [InlineData("var next = [|(int)way|] + 1;", "Way", "int")]
    [InlineData("var column = [|(byte)way|];", "Way", "byte")]
    [InlineData("var chosen = [|(Way)1|];", "int", "Way")]
    [InlineData("if (way == [|(Way)Four|]) { }", "int", "Way")]
    public Task A_number_goes_for_a_code(string statement, string from, string to) =>
        Wrong(Method(statement) + Own, from, to);

    [Theory]
    [InlineData("var desk = way switch { Way.Card => Desk.Front, _ => Desk.Back };")]
    [InlineData("var column = way.ToCode();")]
    [InlineData("var column = (int)way; var chosen = (Way)column;")]
    [InlineData("long? column = (long?)perhaps;")]
    [InlineData("if ((int)way == text.Length) { }")]
    [InlineData("_ = new PayRequest { OrderId = \"ABCD\", Way = (Way)text.Length };")]
    [InlineData("_ = new { Column = (int)way };")]
    [InlineData("var chosen = WayCodes.Parse(text);")]
    [InlineData("var same = (Way)way;")]
    [InlineData("var same = (Way?)way ?? (Way)perhaps!;")]
    [InlineData("var any = (object)way; var back = (Way)any;")]
    [InlineData("var any = (Enum)way; var back = (Way)any;")]
    [InlineData("var desk = (Desk)text.Length; var number = (int)desk;")]
    [InlineData("_ = new PayResponse { Way = (Way)77 };")]
    [InlineData("_ = new Notice { ShopId = \"1\", OrderId = \"ABCD\", Amount = 1m, Way = (Way)77 };")]
    public Task Codes_stay_codes(string statement) => Right(Method(statement) + Own);

    [Fact]
    public async Task It_is_told_where_only_an_own_member_leads_to_the_code()
    {
        const string Order = "public class Order { public Way Chosen { get; set; } }";
        const string Column =
            "class Columns { List<bool> All<T>(T orders, Func<T, List<Order>> of) => of(orders).ConvertAll(order "
            + "=> (int)order.Chosen == 1); }";

        Assert.Equal("GWC2307", Assert.Single(await Analysis.RunAsync(Shop.Referring(Order, Column))).Id);
        Assert.Equal("GWC2307", Assert.Single(await Analysis.RunAsync(Shop.Beside(Column, Order))).Id);
    }
}
