namespace GatewayContracts.Language.Tests;

/// <summary>Lengths, numbers, constants, patterns: the keys of a field that limit its value.</summary>
public class FieldKeyTests
{
    private static string Run(string fields, string lines) =>
        Compiled.Run(Specs.Files(Specs.Plum(), Specs.Note(fields)), lines);

    [Fact]
    public void Lengths_count_utf16_units() =>
        Assert.Equal(
            "same | Length most at most 3 | Length range 2 to 3; Length exact 4; Length either 1 or 3 | ok; "
                + "Length most at most 3",
            Run(
                "most: { type: String(3) }\nrange: { type: String(2~3) }\nexact: { type: String, length: 4 "
                    + "}\neither: { type: String, length: [1, 3] }",
                """
                return $"{Lab.Trip(new Note { Most = "a\U0001F600", Range = "ab", Exact = "abcd", Either = "a" })} | {Lab.Wrong(new Note { Most = "ab\U0001F600" })} | "
                    + $"{Lab.Wrong(new Note { Range = "a", Exact = "abc", Either = "ab" })} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"most\":\"abcd\"}")}";
                """
            )
        );

    [Fact]
    public void Numbers_are_sent_as_texts_or_numbers_and_read_as_both() =>
        Assert.Equal(
            """{"shop":"M1","a":"5","b":-5,"c":1.50,"d":2} | same | 6 7 8.5 Two | ok; Format a a whole number | a=5&b=-5&c=1.50&d=2&shop=M1""",
            Run(
                "a: { type: Int }\nb: { type: Int, written: number }\nc: { type: String, format: decimal(2), "
                    + "written: number }\nd: { type: Int, written: number, codes: { 1: One, 2: Two } }",
                """
                long? a = 5;
                var note = new Note { A = a, B = -5, C = 1.5m, D = NoteD.Two };
                var read = Lab.Read<Note>("{\"shop\":\"M1\",\"a\":6,\"b\":\"7\",\"c\":\"8.5\",\"d\":2}");
                return $"{Lab.Body(note)} | {Lab.Trip(note)} | {read.A} {read.B} {read.C} {read.D} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"a\":\"x\"}")} | {Lab.SignString(note)}";
                """
            )
        );

    [Fact]
    public void Limits_hold_for_numbers() =>
        Assert.Equal(
            "same | Range n 1 to 9; Range d at least 0.01; Range e at most -1.5 | Range n 1 to 9 | ok; Range n 1 to 9",
            Run(
                "n: { type: Int, minimum: 1, maximum: 9 }\nd: { type: String, format: decimal(2), minimum: 0.01 "
                    + "}\ne: { type: String, format: decimal, maximum: -1.5 }",
                """
                return $"{Lab.Trip(new Note { N = 9, D = 0.01m, E = -1.5m })} | {Lab.Wrong(new Note { N = 0, D = 0m, E = -1.4m })} | {Lab.Wrong(new Note { N = 10 })} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"n\":0}")}";
                """
            )
        );

    [Fact]
    public void Constants_of_every_kind_are_sent_by_themselves() =>
        Assert.Equal(
            """
            {"shop":"M1","t":"a\"b","i":"-7","d":"1.00","c":"X","u":"https://plum.example/","day":"20260102","at":"20260102030405678","raw":{"a":1},"bare":"free","inner":{"v":"2"}}
            same
            Fixed t a"b; Fixed i -7; Fixed d 1; Fixed c X; Fixed u https://plum.example/; Fixed day 20260102; Fixed at 20260102030405678; Fixed raw {"a":1}; Fixed bare free; Fixed inner.v 2
            ok; Fixed t a"b
            """,
            Run(
                """
                t: { type: String, fixed: 'a"b' }
                i: { type: Int, fixed: -7 }
                d: { type: String, format: decimal(2), fixed: 1 }
                c: { type: String, codes: { X: Ex, Y: Why }, fixed: X }
                u: { type: String, format: url, fixed: https://plum.example/ }
                day: { type: String, format: date, fixed: 20260102 }
                at: { type: String, format: date-time(yyyyMMddHHmmssSSS), fixed: 20260102030405678 }
                raw: { type: Object, fixed: '{"a":1}' }
                bare: { type: String, signed: false, fixed: free }
                inner: { type: Object, fields: { v: { type: String, fixed: 2 } } }
                """,
                """
                var other = new Note { T = "z", I = 1, D = 2m, C = NoteC.Why, U = new Uri("https://z.example/"), Day = new DateOnly(2026, 1, 3), At = DateTimeOffset.UnixEpoch, Raw = "{}", Bare = Untrusted.Of("z"), Inner = new NoteInner { V = "3" } };
                return Lab.Body(new Note { Inner = new NoteInner() }) + "\n" + Lab.Trip(new Note { Inner = new NoteInner() }) + "\n" + Lab.Wrong(other) + "\n" + Lab.Fault<Note>("{\"shop\":\"M1\",\"t\":\"z\"}");
                """
            )
        );

    [Fact]
    public void Defaults_are_never_sent_and_never_missed() =>
        Assert.Equal(
            """{"shop":"M1"} | {"shop":"M1","v":"2.0"} |  | ok""",
            Run(
                "v: { type: String, required: true, default: '1.0' }\nn: { type: Int, default: 3 }",
                """
                return $"{Lab.Body(new Note())} | {Lab.Body(new Note { V = "2.0" })} | {new Note().V}{new Note().N} | {Lab.Fault<Note>("{\"shop\":\"M1\"}")}";
                """
            )
        );

    [Fact]
    public void Patterns_match_the_whole_value() =>
        Assert.Equal(
            "same | Pattern p [a-z]+|\\d{2} | Pattern p [a-z]+|\\d{2} | ok; Pattern p [a-z]+|\\d{2}",
            Run(
                "p: { type: String, pattern: '[a-z]+|\\d{2}' }",
                """
                return $"{Lab.Trip(new Note { P = "abc" })} | {Lab.Wrong(new Note { P = "abc1" })} | {Lab.Wrong(new Note { P = "12\n" })} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"p\":\"A\"}")}";
                """
            )
        );

    [Fact]
    public void Patterns_hold_for_codes_and_urls_too() =>
        Assert.Equal(
            "Pattern u https://.* | same",
            Run(
                "u: { type: String, format: url, pattern: 'https://.*' }",
                """
                return $"{Lab.Wrong(new Note { U = new Uri("http://a.example") })} | {Lab.Trip(new Note { U = new Uri("https://a.example") })}";
                """
            )
        );

    [Fact]
    public void Required_fields_are_required_members_and_asked_of_what_is_received() =>
        Assert.Equal(
            "Missing a required | FieldMissing a,n | FieldMissing a",
            Run(
                "a: { type: String, required: true }\nn: { type: Int, required: true }\no: { type: String, "
                    + "required: false }",
                """
                return $"{Lab.Wrong(new Note { A = "", N = 0 })} | {Lab.Fault<Note>("{\"shop\":\"M1\"}")} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"a\":null,\"n\":1}")}";
                """
            )
        );

    [Fact]
    public void Property_printed_returned_when_doc_and_example_stand_in_the_documentation() =>
        Assert.Equal(
            "a b",
            Run(
                "x: { type: String(16), property: Better, doc: The doc., returned_when: asked for, example: abc, "
                    + "printed: { type: String(14), because: the sample has 16 } }\nagreement: { type: String, "
                    + "printed: { field: aggrement, because: they cannot spell } }",
                """
                return new Note { Better = "a" }.Better + " " + new Note { Agreement = "b" }.Agreement;
                """
            )
        );
}
