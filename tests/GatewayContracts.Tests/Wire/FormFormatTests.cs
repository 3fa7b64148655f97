using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Wire;

public sealed class FormFormatTests
{
    private static readonly WireFormat s_form = WireFormat.For(WireEncoding.Form);

    [Fact]
    public void Reads_back_what_it_writes()
    {
        WireField[] fields =
        [
            new("a", WireValue.OfText("1")),
            new("näme &=+%", WireValue.OfText("交易 成功\r\n&a=2+%20")),
            new("empty", WireValue.OfText("")),
        ];

        Assert.True(s_form.TryRead(s_form.Write(fields), WireLimits.Default, out var read, out _));

        Assert.Equal(
            fields.Select(field => (field.Name, field.Value.Text)),
            read.Fields.Select(field => (field.Name, field.Value.Text))
        );
    }

    [Theory]
    [InlineData("a=1+2", "1 2")]
    [InlineData("a=%e4%BA%a4", "交")]
    [InlineData("%61=x", "x")]
    [InlineData("a=b==", "b==")]
    public void Decodes_as_browsers_encode(string body, string value) =>
        Assert.Equal(value, Read(body).Read!.Find("a")!.Text);

    [Theory]
    [InlineData("", RefusalReason.NotForm)]
    [InlineData("a", RefusalReason.NotForm)]
    [InlineData("=1", RefusalReason.NotForm)]
    [InlineData("a=1&", RefusalReason.NotForm)]
    [InlineData("a=1&&b=2", RefusalReason.NotForm)]
    [InlineData("a=%4", RefusalReason.NotForm)]
    [InlineData("a=%4G", RefusalReason.NotForm)]
    [InlineData("a=交", RefusalReason.NotForm)]
    [InlineData("a=1\n", RefusalReason.NotForm)]
    [InlineData("a=%FF", RefusalReason.InvalidText)]
    [InlineData("a=1&a=2", RefusalReason.DuplicateField)]
    [InlineData("a=1&%61=2", RefusalReason.DuplicateField)]
    [InlineData("\uFEFFa=1", RefusalReason.ByteOrderMark)]
    public void Refuses_what_two_readers_could_take_differently(string body, RefusalReason reason) =>
        Assert.Equal(reason, Read(body).Refusal!.Reason);

    private static (ReceivedFields? Read, Refusal? Refusal) Read(string body) =>
        s_form.TryRead(Encoding.UTF8.GetBytes(body), WireLimits.Default, out var fields, out var refusal)
            ? (fields, null)
            : (null, refusal);
}
