namespace GatewayContracts.Language.Tests;

/// <summary>Every format: what C# type it becomes, how it is written, what is read, and what is wrong.</summary>
public class FormatTests
{
    private static string Run(string fields, string lines) =>
        Compiled.Run(Specs.Files(Specs.Plum(), Specs.Note(fields)), lines);

    [Fact]
    public void Digits_are_ascii() =>
        Assert.Equal(
            "001 | Format no ASCII digits only | Format no ASCII digits only | ok; Format no ASCII digits only",
            Run(
                "no: { type: String(6), format: digits }",
                """
                string? no = new Note { No = "001" }.No;
                return $"{no} | {Lab.Wrong(new Note { No = "12a" })} | {Lab.Wrong(new Note { No = "\u0661" })} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"no\":\"1a\"}")}";
                """
            )
        );

    [Fact]
    public void Decimals_have_any_scale_or_a_fixed_one() =>
        Assert.Equal(
            """{"shop":"M1","rate":"1.50","sum":"7.10"} | same | Format sum at most 2 decimal places | 0.5 7.1 | ok; Format sum a decimal number | ok; Format sum at most 2 decimal places""",
            Run(
                "rate: { type: String(8), format: decimal }\nsum: { type: String(12), format: decimal(2) }",
                """
                var note = new Note { Rate = 1.50m, Sum = 7.1m };
                var read = Lab.Read<Note>("{\"shop\":\"M1\",\"rate\":\"0.5\",\"sum\":7.1}");
                return $"{Lab.Body(note)} | {Lab.Trip(note)} | {Lab.Wrong(new Note { Sum = 1.001m })} | {read.Rate} {read.Sum} | "
                    + $"{Lab.Fault<Note>("{\"shop\":\"M1\",\"sum\":\"1,5\"}")} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"sum\":\"1.234\"}")}";
                """
            )
        );

    [Fact]
    public void Moments_are_in_the_zone_of_the_gateway() =>
        Assert.Equal(
            """{"shop":"M1","paid":"20260102070405","at":"2026-01-02 07:04","iso":"2026/01/02T07:04:05.678"} | same | 2026-01-02T07:04:05.0000000+08:00 | ok; Format paid a date-time of the form yyyyMMddHHmmss | same""",
            Run(
                "paid: { type: String(14), format: date-time }\nat: { type: String, format: date-time(YYYY-MM-DD "
                    + "HH:mm) }\niso: { type: String, format: date-time(yyyy/MM/ddTHH:mm:ss.SSS) }",
                """
                var moment = new DateTimeOffset(2026, 1, 1, 23, 4, 5, 678, TimeSpan.Zero);
                var note = new Note { Paid = moment, At = moment, Iso = moment };
                var read = Lab.Read<Note>("{\"shop\":\"M1\",\"paid\":\"20260102070405\"}");
                return $"{Lab.Body(note)} | {Lab.Trip(note)} | {read.Paid:o} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"paid\":\"20261302070405\"}")} | {Lab.Trip(new Note { Iso = moment })}";
                """
            )
        );

    [Fact]
    public void Dates_have_no_time() =>
        Assert.Equal(
            """{"shop":"M1","day":"20260102","printed":"02.01.26"} | same | ok; Format day a date of the form yyyyMMdd""",
            Run(
                "day: { type: String, format: date }\nprinted: { type: String, format: date(DD.MM.YY) }",
                """
                DateOnly? day = new DateOnly(2026, 1, 2);
                var note = new Note { Day = day, Printed = day };
                return $"{Lab.Body(note)} | {Lab.Trip(note)} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"day\":\"2026-01-02\"}")}";
                """
            )
        );

    [Fact]
    public void Base64_stays_a_text() =>
        Assert.Equal(
            "same | Format data Base64 on one line | Format data Base64 on one line",
            Run(
                "data: { type: String, format: base64 }",
                """
                return $"{Lab.Trip(new Note { Data = "AQI+/w==" })} | {Lab.Wrong(new Note { Data = "AQI" })} | {Lab.Wrong(new Note { Data = "AQI+\n/w==" })}";
                """
            )
        );

    [Fact]
    public void Urls_are_written_as_given() =>
        Assert.Equal(
            """{"shop":"M1","back":"HTTPS://Shop.example:443/a b?x=1#f"} | Format back an absolute URL | ok; Format back an absolute URL | same""",
            Run(
                "back: { type: String(128), format: url }",
                """
                var note = new Note { Back = new Uri("HTTPS://Shop.example:443/a b?x=1#f") };
                return $"{Lab.Body(note)} | {Lab.Wrong(new Note { Back = new Uri("/a", UriKind.Relative) })} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"back\":\"here\"}")} | {Lab.Trip(note)}";
                """
            )
        );

    [Fact]
    public void Json_without_members_is_a_text() =>
        Assert.Equal(
            """{"shop":"M1","extra":"{\"a\": 1}"} | same | Format extra JSON | {"a": 1}""",
            Run(
                "extra: { type: String(64), format: json }",
                """
                var note = new Note { Extra = "{\"a\": 1}" };
                return $"{Lab.Body(note)} | {Lab.Trip(note)} | {Lab.Wrong(new Note { Extra = "{a" })} | {Lab.Read<Note>("{\"shop\":\"M1\",\"extra\":\"{\\\"a\\\": 1}\"}").Extra}";
                """
            )
        );

    [Fact]
    public void Json_with_members_is_a_class() =>
        Assert.Equal(
            """{"shop":"M1","risk":"{\"id\":\"7\",\"rate\":\"1.50\"}"} | 9 | Missing risk.id required | ok; Format risk the JSON text of an object | ok; Missing risk.id required | ok; Unknown risk.new""",
            Run(
                "risk: { type: String(64), format: json, fields: { id: { type: String(4), required: true }, rate: "
                    + "{ type: String, format: decimal(2) } } }",
                """
                var note = new Note { Risk = new NoteRisk { Id = "7", Rate = 1.5m } };
                string Body(string risk) => "{\"shop\":\"M1\",\"risk\":\"" + risk + "\"}";
                return $"{Lab.Body(note)} | {Lab.Read<Note>(Body("{\\\"id\\\":9}")).Risk?.Id} | {Lab.Wrong(new Note { Risk = new NoteRisk { Id = "" } })} | "
                    + $"{Lab.Fault<Note>(Body("[]"))} | {Lab.Fault<Note>(Body("{}"))} | {Lab.Fault<Note>(Body("{\\\"id\\\":9,\\\"new\\\":1}"))}";
                """
            )
        );

    [Fact]
    public void Underscored_addresses_and_masked_texts_stay_texts() =>
        Assert.Equal(
            "same | Format ip an IPv4 address with underscores for dots | same",
            Run(
                "ip: { type: String(15), format: ip-underscored }\ncard: { type: String(19), format: masked }",
                """
                return $"{Lab.Trip(new Note { Ip = "203_0_113_7" })} | {Lab.Wrong(new Note { Ip = "203.0.113.7" })} | {Lab.Trip(new Note { Card = "6222***1234" })}";
                """
            )
        );

    [Theory]
    [InlineData("-03:30", "20251231203405")]
    [InlineData("+05:45", "20260101054905")]
    [InlineData("+00:00", "20260101000405")]
    public void Time_zones_are_negative_or_odd(string zone, string written) =>
        Assert.Equal(
            $"{written} | same",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum().Replace("+08:00", zone, StringComparison.Ordinal),
                    Specs.Note("paid: { type: String(14), format: date-time }")
                ),
                """
                var note = new Note { Paid = new DateTimeOffset(2026, 1, 1, 0, 4, 5, TimeSpan.Zero) };
                return $"{Lab.SignString(note)[5..19]} | {Lab.Trip(note)}";
                """
            )
        );
}
