namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadDatePatternTests() : SpecTest(Descriptors.BadDatePattern)
{
    [Theory]
    [InlineData(
        "mood: { type: String, format: date-time }",
        "mood: { type: String, format: [|date-time(YYYYMMHHMMSS)|] }",
        "YYYYMMHHMMSS",
        "it has no dd; add what is missing"
    )]
    [InlineData(
        "mood: { type: String, format: date }",
        "mood: { type: String, format: [|date(yyyyMMddHH)|] }",
        "yyyyMMddHH",
        "a date has no HH; write `date-time` before the bracket"
    )]
    [InlineData(
        "mood: { type: String, format: date }",
        "mood: { type: String, format: [|date(yyyyMMddyyyy)|] }",
        "yyyyMMddyyyy",
        "yyyy stands in it twice; keep one"
    )]
    [InlineData(
        "mood: { type: String, format: date }",
        "mood: { type: String, format: [|date(dd)|] }",
        "dd",
        "it has no yyyy and no MM; add what is missing"
    )]
    [InlineData(
        "mood: { type: String, format: date }",
        "mood: { type: String, format: [|date(yyyyQMMdd)|] }",
        "yyyyQMMdd",
        "`Q` is neither a part of a date nor a sign between parts; the parts are yyyy, MM, dd, HH, mm and ss, and a "
            + "letter that stands for itself is put in single quotes"
    )]
    [InlineData(
        "mood: { type: String, format: date-time(yyyy-MM-dd HH:mm:ss) }",
        "mood: { type: String, format: [|date-time(yyyy-MM-dd HH：mm：ss)|] }",
        "yyyy-MM-dd HH：mm：ss",
        "it has the full-width character `：`; write `yyyy-MM-dd HH:mm:ss`"
    )]
    [InlineData(
        "mood: { type: String, format: date-time(yyyy-MM-dd HH:mm:ss) }",
        "mood: { type: String, format: [|date-time(yyyy-MM-dd HH24:MI:ss)|] }",
        "yyyy-MM-dd HH24:MI:ss",
        "minutes are mm here, and hours HH; write `yyyy-MM-dd HH:mm:ss`"
    )]
    [InlineData(
        "mood: { type: String, format: \"date-time(yyyy-MM-dd HH:mm:ss'-03:30')\" }",
        "mood: { type: String, format: [|\"date-time(yyyy-MM-dd HH:mm:ss'+08:00')\"|] }",
        "yyyy-MM-dd HH:mm:ss'+08:00'",
        "its `+08:00` is another offset than the gateway's `time_zone`, by which the time is read, so every time "
            + "would be hours off; mend one of the two"
    )]
    [InlineData(
        "mood: { type: String, format: \"date-time(yyyy-MM-ddTHH:mm:ss'-0330')\" }",
        "mood: { type: String, format: [|\"date-time(yyyy-MM-ddTHH:mm:ss'Z')\"|] }",
        "yyyy-MM-ddTHH:mm:ss'Z'",
        "its `Z` is another offset than the gateway's `time_zone`, by which the time is read, so every time would be "
            + "hours off; mend one of the two"
    )]
    [InlineData(
        "mood: { type: String, format: \"date-time(yyyy-MM-dd HH:mm:ss 'GMT'-'03':'30')\" }",
        "mood: { type: String, format: [|\"date-time(yyyy-MM-dd HH:mm:ss 'GMT+8')\"|] }",
        "yyyy-MM-dd HH:mm:ss 'GMT+8'",
        "its `GMT+8` is another offset than the gateway's `time_zone`, by which the time is read, so every time would "
            + "be hours off; mend one of the two"
    )]
    [InlineData(
        "mood: { type: String, format: \"date-time('at -01' yyyy-MM-dd HH:mm)\" }",
        "mood: { type: String, format: [|\"date-time('+00:00' yyyy-MM-dd HH:mm)\"|] }",
        "'+00:00' yyyy-MM-dd HH:mm",
        "its `+00:00` is another offset than the gateway's `time_zone`, by which the time is read, so every time "
            + "would be hours off; mend one of the two"
    )]
    [InlineData(
        "mood: { type: String, format: \"date-time(yyyy-MM-dd HH:mm:ss'-03:30')\" }",
        "mood: { type: String, format: [|\"date-time(yyyy-MM-ddTHH:mm:ssZ)\"|] }",
        "yyyy-MM-ddTHH:mm:ssZ",
        "`Z` belongs to an offset, which is not read: a time is one of the gateway's `time_zone`. Where every value "
            + "ends in the same offset, write it out in single quotes, such as `'+08:00'`, and in `time_zone`; where "
            + "it differs, take the `format` out"
    )]
    [InlineData(
        "mood: { type: String, format: \"date-time(yyyy-MM-dd HH:mm:ss'-03:30')\" }",
        "mood: { type: String, format: [|\"date-time(yyyy-MM-dd HH:mm:sszzz)\"|] }",
        "yyyy-MM-dd HH:mm:sszzz",
        "`zzz` belongs to an offset, which is not read: a time is one of the gateway's `time_zone`. Where every value "
            + "ends in the same offset, write it out in single quotes, such as `'+08:00'`, and in `time_zone`; where "
            + "it differs, take the `format` out"
    )]
    [InlineData(
        "mood: { type: String, format: date-time(yyyy-MM-dd HH:mm) }",
        "mood: { type: String, format: [|date-time(yyyy-MM-dd hh:mm tt)|] }",
        "yyyy-MM-dd hh:mm tt",
        "`tt` tells the halves of the day apart, which is not read: HH counts to 24; take the `format` out"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);

    [Fact]
    public void A_zone_that_cannot_be_read_contradicts_nothing() =>
        Assert.Equal(
            ["GWC1104"],
            SpecDriver
                .Run([
                    .. Samples.Select(file =>
                        (
                            file.Path,
                            file.Text.Replace("\"-03:30\"", "-3:30", StringComparison.Ordinal)
                                .Replace(
                                    "date-time(YYYYMMDDHHMMSS)",
                                    "\"date-time(yyyyMMddHHmmss'+08:00')\"",
                                    StringComparison.Ordinal
                                )
                                .Replace("String(14), format", "String, format", StringComparison.Ordinal)
                        )
                    ),
                ])
                .Diagnostics.Select(diagnostic => diagnostic.Id)
        );
}
