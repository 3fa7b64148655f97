namespace GatewayContracts.Usage.Tests.Fixes;

public class NearestCodeFixTests : CodeFixTest
{
    [Fact]
    public Task The_nearest_code() => Fixed(
        """class Till { object Run() => new PayRequest { OrderId = "ABCD", Way = Way.Crad }; }""",
        "Take Way.Card",
        """class Till { object Run() => new PayRequest { OrderId = "ABCD", Way = Way.Card }; }""");
}
