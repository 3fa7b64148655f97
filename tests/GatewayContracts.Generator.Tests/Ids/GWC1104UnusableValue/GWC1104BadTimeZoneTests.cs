namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadTimeZoneTests() : SpecTest("GWC1104")
{
    [Theory]
    [InlineData(
        "time_zone: \"-03:30\"",
        "time_zone: [|America/St_Johns|]",
        "`America/St_Johns` is not an offset from UTC; write a sign, hours and minutes, up to 14:00, such as +08:00"
    )]
    [InlineData(
        "time_zone: \"-03:30\"",
        "time_zone: [|\"+15:00\"|]",
        "`+15:00` is not an offset from UTC; write a sign, hours and minutes, up to 14:00, such as +08:00"
    )]
    [InlineData(
        "time_zone: \"-03:30\"",
        "time_zone: [|\"03:30\"|]",
        "`03:30` is not an offset from UTC; write a sign, hours and minutes, up to 14:00, such as +08:00"
    )]
    [InlineData(
        "time_zone: \"-03:30\"",
        "time_zone: [|\"+3:30\"|]",
        "`+3:30` is not an offset from UTC; write a sign, hours and minutes, up to 14:00, such as +08:00"
    )]
    [InlineData(
        "time_zone: \"-03:30\"",
        "time_zone: [|\"-03:60\"|]",
        "`-03:60` is not an offset from UTC; write a sign, hours and minutes, up to 14:00, such as +08:00"
    )]
    [InlineData(
        "time_zone: \"-03:30\"",
        "time_zone: [|Z|]",
        "`Z` is not an offset from UTC; write a sign, hours and minutes, up to 14:00, such as +08:00"
    )]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);
}
