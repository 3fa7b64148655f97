namespace GatewayContracts.Language.Tests;

/// <summary>One row of a table for several fields, such as <c>coupon_id_$n</c>.</summary>
public class NumberedFieldTests
{
    private const string Rows = """
        coupon_count: { type: Int }
        coupon_id_$n: { type: String(4), numbers: 0~11 }
        coupon_fee_$n: { type: Int, numbers: 0~11, property: Fee$n }
        coupon_type_$n: { type: String, numbers: 0~1, codes: { CASH: Cash, NO: NoCash } }
        """;

    [Fact]
    public void They_are_read_by_number() =>
        Assert.Equal(
            "12 a,b,,,,,,,,,,c | 12 5,,,,,,,,,,,7 | Cash, | coupon_count=3&coupon_fee_0=5&coupon_fee_11=7&coupon_id_0=a"
                + "&coupon_id_1=b&coupon_id_11=c&coupon_id_12=d&coupon_type_0=CASH&shop=M1 | coupon_id_12=d | ok; "
                + "Unknown coupon_id_12",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Note(Rows)),
                """
                var body = "{\"shop\":\"M1\",\"coupon_count\":3,\"coupon_id_0\":\"a\",\"coupon_id_1\":\"b\",\"coupon_id_11\":\"c\",\"coupon_id_12\":\"d\",\"coupon_fee_0\":5,\"coupon_fee_11\":7,\"coupon_type_0\":\"CASH\"}";
                var opened = Lab.Open<Note>(body);
                var note = opened.Verified!.Message;
                CouponType? first = note.CouponType0;
                return $"{note.CouponId.Count} {string.Join(",", note.CouponId)} | {note.Fee.Count} {string.Join(",", note.Fee)} | {string.Join(",", note.CouponType)} | "
                    + $"{opened.Verified.SignString} | {string.Join(",", opened.Verified.UnknownFields.Select(field => $"{field.Key}={field.Value}"))} | {Lab.Fault(opened)}";
                """.Replace("CouponType?", "NoteCouponType?", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void They_are_sent_checked_and_signed_by_number() =>
        Assert.Equal(
            "coupon_fee_10=3&coupon_fee_2=1&coupon_id_10=y&coupon_id_2=x&shop=M1 | same | Length coupon_id_3 at most 4",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Note(Rows)),
                """
                var note = new Note { CouponId2 = "x", CouponId10 = "y", Fee2 = 1, Fee10 = 3 };
                return $"{Lab.SignString(note)} | {Lab.Trip(note)} | {Lab.Wrong(new Note { CouponId3 = "12345" })}";
                """
            )
        );

    /// <summary>The library has the row, an object has such members, and the enum is one for all messages.</summary>
    [Fact]
    public void They_come_from_the_library_and_stand_in_objects() =>
        Assert.Equal(
            "No, | 1,2 | same",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(
                        """
                        fields:
                          shop: { type: String(10) }
                          way_$n: { type: String, numbers: 1~2, codes: { Y: Yes, N: No } }
                          box: { type: Object, fields: { part_$n: { type: String, numbers: 1~2 } } }
                        """
                    ),
                    Specs.Note("way_$n: {}\nbox: {}"),
                    Specs.Note("way_$n: {}").Replace("contract: Note", "contract: Other", StringComparison.Ordinal)
                ),
                """
                var note = new Note { Way1 = Way.No, Box = new Box { Part1 = "1", Part2 = "2" } };
                Way? other = new Other { Way2 = Way.Yes }.Way2;
                return $"{string.Join(",", note.Way)} | {string.Join(",", note.Box.Part)} | {Lab.Trip(note)}";
                """
            )
        );
}
