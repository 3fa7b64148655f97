namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2008WithoutOffsetTests() : UsageTest(UsageDescriptors.WithoutOffset)
{
    [Theory]
    [InlineData("[|DateTime.Now|]")]
    [InlineData("[|DateTime.Today.AddDays(1)|]")]
    [InlineData("[|new DateTime(2026, 1, 2, 3, 4, 5)|]")]
    [InlineData("[|new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Local)|]")]
    [InlineData("[|DateTime.Parse(text)|]")]
    [InlineData("[|placed|]")]
    [InlineData("[|maybe|]")]
    [InlineData("[|DateTimeOffset.UtcNow.DateTime|]")]
    [InlineData("[|DateTime.SpecifyKind(placed, DateTimeKind.Local)|]")]
    [InlineData("[|DateTime.UtcNow.ToLocalTime()|]")]
    [InlineData("[|TimeZoneInfo.ConvertTimeFromUtc(placed, TimeZoneInfo.Local)|]")]
    [InlineData("text == \"\" ? DateTimeOffset.UtcNow : [|placed|]")]
    [InlineData("maybe is null ? null : [|maybe.Value|]")]
    public Task The_machine_decides_which_moment_it_is(string value) => Wrong(Source(value), "moment");

    [Fact]
    public Task A_variable_is_followed() => Wrong(Source("[|local|]", "var local = DateTime.Now;"), "moment");

    [Theory]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTime.UtcNow.Date.AddHours(2)")]
    [InlineData("DateTime.UtcNow + TimeSpan.FromMinutes(5)")]
    [InlineData("DateTime.UnixEpoch")]
    [InlineData("placed.ToUniversalTime()")]
    [InlineData("maybe?.ToUniversalTime()")]
    [InlineData("DateTime.SpecifyKind(placed, DateTimeKind.Utc)")]
    [InlineData("new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)")]
    [InlineData("DateTimeOffset.UtcNow.UtcDateTime")]
    [InlineData("System.IO.File.GetLastWriteTimeUtc(text)")]
    [InlineData("TimeZoneInfo.ConvertTimeToUtc(placed, TimeZoneInfo.Local)")]
    [InlineData("new DateTimeOffset(placed, TimeSpan.FromHours(8))")]
    [InlineData("(DateTimeOffset)placed")]
    [InlineData("text == \"\" ? null : DateTime.UtcNow")]
    [InlineData("null")]
    public Task The_moment_is_the_same_everywhere(string value) => Right(Source(value));

    [Fact]
    public Task A_variable_that_is_UTC_is_right() => Right(Source("local", "var local = DateTime.UtcNow;"));

    [Fact]
    public Task Other_members_are_nobodys_business() =>
        RightStatement("DateTimeOffset seen = DateTime.Now; Console.WriteLine(seen);");

    private static string Source(string value, string before = "") =>
        $$"""
            class Till
            {
                object Run(string text, DateTime placed, DateTime? maybe)
                {
                    {{before}}
                    return new PayRequest { OrderId = "ABCD", Moment = {{value}} };
                }
            }
            """;
}
