using System.Text;

namespace GatewayContracts.LianLian.Tests.Hostile;

public sealed class HostileBodyTests
{
    private static readonly byte[] Valid = SignedByHand.Body(Messages.Notification());

    [Fact]
    public void Cut_off_at_any_byte_it_is_refused()
    {
        Receive.Notification(Valid).Accepted();
        for (var length = 0; length < Valid.Length; length++)
        {
            var refusal = Receive.Notification(Valid.AsMemory(0, length)).Refusal;
            Assert.True(refusal?.Reason is RefusalReason.NotJson or RefusalReason.InvalidText, $"{length}: {refusal}");
        }
    }

    [Theory]
    [InlineData("", RefusalReason.NotJson)]
    [InlineData("   ", RefusalReason.NotJson)]
    [InlineData("[]", RefusalReason.NotJson)]
    [InlineData("null", RefusalReason.NotJson)]
    [InlineData("\"text\"", RefusalReason.NotJson)]
    [InlineData("17", RefusalReason.NotJson)]
    [InlineData("<html></html>", RefusalReason.NotJson)]
    [InlineData("a=1&b=2", RefusalReason.NotJson)]
    [InlineData("{\"a\":1,}", RefusalReason.NotJson)]
    [InlineData("{\"a\":[1,]}", RefusalReason.NotJson)]
    [InlineData("{\"a\":1 /* so */}", RefusalReason.NotJson)]
    [InlineData("// so\n{}", RefusalReason.NotJson)]
    [InlineData("{'a':1}", RefusalReason.NotJson)]
    [InlineData("{a:1}", RefusalReason.NotJson)]
    [InlineData("{\"a\":NaN}", RefusalReason.NotJson)]
    [InlineData("{\"a\":Infinity}", RefusalReason.NotJson)]
    [InlineData("{\"a\":01}", RefusalReason.NotJson)]
    [InlineData("{\"a\":.5}", RefusalReason.NotJson)]
    [InlineData("{\"a\":\"\n\"}", RefusalReason.NotJson)]
    [InlineData("{\"a\":\"\\x41\"}", RefusalReason.NotJson)]
    [InlineData("{}{}", RefusalReason.TrailingData)]
    [InlineData("{} x", RefusalReason.TrailingData)]
    [InlineData("{}\0", RefusalReason.TrailingData)]
    [InlineData("{},", RefusalReason.TrailingData)]
    [InlineData("{\"a\":1,\"a\":1}", RefusalReason.DuplicateField)]
    [InlineData("{\"n\":1,\"\\u006e\":2}", RefusalReason.DuplicateField)]
    [InlineData("{\"a\":null,\"a\":1}", RefusalReason.DuplicateField)]
    [InlineData("{\"o\":{\"n\":1,\"\\u006E\":2}}", RefusalReason.DuplicateField)]
    [InlineData("{\"o\":[{\"i\":{\"n\":1,\"n\":2}}]}", RefusalReason.DuplicateField)]
    [InlineData("\uFEFF{}", RefusalReason.ByteOrderMark)]
    [InlineData("{\"a\":\"\\uD800\"}", RefusalReason.InvalidText)]
    [InlineData("{\"a\":\"\\uDC00\\uD800\"}", RefusalReason.InvalidText)]
    [InlineData("{\"\\uDBFF\":1}", RefusalReason.InvalidText)]
    [InlineData("{\"a\":[{\"b\":\"\\uD83Dx\"}]}", RefusalReason.InvalidText)]
    public void What_two_readers_could_take_differently_is_refused(string body, RefusalReason reason)
    {
        Receive.Notification(Encoding.UTF8.GetBytes(body)).Refused(reason);
        Receive.Response(Encoding.UTF8.GetBytes(body)).Refused(reason);
    }

    [Theory]
    [InlineData("7B2261223A22FF227D")] // a byte that UTF-8 does not have
    [InlineData("7B2261223A22C0AF227D")] // overlong
    [InlineData("7B2261223A22EDA080227D")] // a surrogate
    [InlineData("7B2261223A22F4908080227D")] // beyond Unicode
    [InlineData("7B22E4BA223A317D")] // cut
    public void Invalid_UTF8_is_refused(string hex) =>
        Receive.Notification(Convert.FromHexString(hex)).Refused(RefusalReason.InvalidText);

    [Fact]
    public void The_same_body_in_UTF16_is_not_JSON() =>
        Assert.False(Receive.Notification(Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Valid))).IsVerified);

    [Fact]
    public void White_space_around_it_changes_nothing() =>
        Receive.Notification((byte[])[.. " \r\n\t"u8, .. Valid, .. "\n \r\n"u8]).Accepted();

    [Fact]
    public void A_duplicate_of_a_signed_field_is_refused_whichever_value_stands_last()
    {
        var text = Encoding.UTF8.GetString(Valid);
        Assert.Equal(
            ["money_order"],
            Receive
                .Notification(
                    Encoding.UTF8.GetBytes(text.Replace("{", "{\"money_order\":\"0.01\",", StringComparison.Ordinal))
                )
                .Refused(RefusalReason.DuplicateField)
                .Fields
        );
        Receive
            .Notification(Encoding.UTF8.GetBytes(text[..^1] + ",\"money\\u005forder\":\"0.01\"}"))
            .Refused(RefusalReason.DuplicateField);
    }

    [Theory]
    [InlineData("a\n2026-01-01 paid", "a\\u000A2026-01-01 paid")]
    [InlineData("\u001B[31m\u202E\u2028", "\\u001B[31m\\u202E\\u2028")]
    [InlineData("no_order\r\n", "no_order\\u000D\\u000A")]
    public void The_names_at_fault_forge_no_line_of_a_log(string name, string told)
    {
        var field = $"{System.Text.Json.JsonSerializer.Serialize(name)}:1";

        var refusal = Receive
            .Notification(Encoding.UTF8.GetBytes($"{{{field},{field}}}"))
            .Refused(RefusalReason.DuplicateField);
        Assert.Equal([told], refusal.Fields);
        Assert.DoesNotContain(refusal.Message, char.IsControl);

        var drift = Assert.Single(Receive.Notification(Messages.Notification().With((name, "1"))).Accepted().Drift);
        Assert.Equal([told], drift.Fields);
    }

    [Fact]
    public void Nor_do_they_fill_it()
    {
        var field = $"\"{new string('x', 100_000)}\":1";
        Assert.Equal(
            101,
            Assert
                .Single(
                    Receive
                        .Notification(Encoding.UTF8.GetBytes($"{{{field},{field}}}"))
                        .Refused(RefusalReason.DuplicateField)
                        .Fields
                )
                .Length
        );
    }
}
