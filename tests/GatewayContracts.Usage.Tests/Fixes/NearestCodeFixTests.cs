using GatewayContracts.CodeFixes;

namespace GatewayContracts.Usage.Tests.Fixes;

public class NearestCodeFixTests : CodeFixTest<NearestCodeFix>
{
    [Fact]
    public Task The_nearest_code() =>
        Fixed(
            """class Till { object Run() => new PayRequest { OrderId = "ABCD", Way = Way.{|CS0117:Crad|} }; }""",
            "Take Way.Card",
            """class Till { object Run() => new PayRequest { OrderId = "ABCD", Way = Way.Card }; }"""
        );

    [Fact]
    public Task None_where_no_name_is_near() =>
        NotFixed(
            """class Till { object Run() => new PayRequest { OrderId = "ABCD", Way = Way.{|CS0117:Voucher|} }; }"""
        );

    [Fact]
    public Task All_at_once() =>
        Fixed(
            [
                """class Till { Way A() => Way.{|CS0117:Crad|}; Way B() => Way.{|CS0117:Crad|}; }""",
                """class Desk { Way C() => Way.{|CS0117:Crad|}; }""",
            ],
            ["Take Way.Card"],
            ["""class Till { Way A() => Way.Card; Way B() => Way.Card; }""", """class Desk { Way C() => Way.Card; }"""]
        );
}
