namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1307BadDatePatternTests() : SpecTest("GWC1307")
{
    [Theory]
    [InlineData("mood: { type: String, format: date-time }", "mood: { type: String, format: [|date-time(YYYYMMHHMMSS)|] }", "`YYYYMMHHMMSS` is not a date pattern: it has no dd; add what is missing")]
    [InlineData("mood: { type: String, format: date }", "mood: { type: String, format: [|date(yyyyMMddHH)|] }", "`yyyyMMddHH` is not a date pattern: a date has no HH; write `date-time` before the bracket")]
    [InlineData("mood: { type: String, format: date }", "mood: { type: String, format: [|date(yyyyMMddyyyy)|] }", "`yyyyMMddyyyy` is not a date pattern: yyyy stands in it twice; keep one")]
    [InlineData("mood: { type: String, format: date }", "mood: { type: String, format: [|date(dd)|] }", "`dd` is not a date pattern: it has no yyyy and no MM; add what is missing")]
    [InlineData("mood: { type: String, format: date }", "mood: { type: String, format: [|date(yyyyQMMdd)|] }", "`yyyyQMMdd` is not a date pattern: `Q` is neither a part of a date nor a sign between parts; the parts are yyyy, MM, dd, HH, mm and ss, and a letter that stands for itself is put in single quotes")]
    [InlineData("mood: { type: String, format: date-time(yyyy-MM-dd HH:mm:ss) }", "mood: { type: String, format: [|date-time(yyyy-MM-dd HH：mm：ss)|] }", "`yyyy-MM-dd HH：mm：ss` is not a date pattern: it has the full-width character `：`; write `yyyy-MM-dd HH:mm:ss`")]
    [InlineData("mood: { type: String, format: date-time(yyyy-MM-dd HH:mm:ss) }", "mood: { type: String, format: [|date-time(yyyy-MM-dd HH24:MI:ss)|] }", "`yyyy-MM-dd HH24:MI:ss` is not a date pattern: minutes are mm here, and hours HH; write `yyyy-MM-dd HH:mm:ss`")]
    public void In_a_field_of_a_request(string right, string wrong, string message) => InRequestField(right, wrong, message);
}
