namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadTimeZoneTests() : SpecTest(Descriptors.BadTimeZone)
{
    [Theory]
    [InlineData("time_zone: \"-03:30\"", "time_zone: [|America/St_Johns|]", "America/St_Johns")]
    [InlineData("time_zone: \"-03:30\"", "time_zone: [|\"+15:00\"|]", "+15:00")]
    [InlineData("time_zone: \"-03:30\"", "time_zone: [|\"03:30\"|]", "03:30")]
    [InlineData("time_zone: \"-03:30\"", "time_zone: [|\"+3:30\"|]", "+3:30")]
    [InlineData("time_zone: \"-03:30\"", "time_zone: [|\"-03:60\"|]", "-03:60")]
    [InlineData("time_zone: \"-03:30\"", "time_zone: [|Z|]", "Z")]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);
}
