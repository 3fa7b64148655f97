using Microsoft.CodeAnalysis;

namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2001TooShortTests() : UsageTest("GWC2001", DiagnosticSeverity.Error)
{
    [Fact]
    public Task A_constant_is_too_short() =>
        WrongInitializer(
            "new PayRequest { OrderId = [|Short|] }",
            "`order_id` takes at least 4 characters and this text has 2; give a longer one"
        );

    [Fact]
    public Task A_constant_just_fits() => RightInitializer("new PayRequest { OrderId = Short + Short }");
}
