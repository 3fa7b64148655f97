using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Wire;

public sealed class XmlFormatTests
{
    private static readonly WireFormat s_xml = WireFormat.For(WireEncoding.Xml);

    [Fact]
    public void Reads_back_what_it_writes()
    {
        WireField[] fields =
        [
            new("a", WireValue.OfText("<b>&\"'")),
            new("名", WireValue.OfText("交易 成功\r\n\t ]]>")),
            new("empty", WireValue.OfText("")),
        ];

        Assert.True(s_xml.TryRead(s_xml.Write(fields), WireLimits.Default, out var read, out _));

        Assert.Equal(
            fields.Select(field => (field.Name, field.Value.Text)),
            read.Fields.Select(field => (field.Name, field.Value.Text))
        );
    }

    [Theory]
    [InlineData("<xml><a>1</a></xml>", "1")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root>\n  <a><![CDATA[1 < 2]]></a>\n</root>\n", "1 < 2")]
    [InlineData("<xml><a>&lt;&#x4EA4;&amp;</a></xml>", "<交&")]
    [InlineData("<xml><a> </a></xml>", " ")]
    public void Reads_elements_as_they_stand(string body, string value) =>
        Assert.Equal(value, Read(body).Read!.Find("a")!.Text);

    [Theory]
    [InlineData("", RefusalReason.NotXml)]
    [InlineData("a=1", RefusalReason.NotXml)]
    [InlineData("<xml><a>1</a>", RefusalReason.NotXml)]
    [InlineData("<xml><a>1</b></xml>", RefusalReason.NotXml)]
    [InlineData("<xml x=\"1\"><a>1</a></xml>", RefusalReason.NotXml)]
    [InlineData("<xml><a x=\"1\">1</a></xml>", RefusalReason.NotXml)]
    [InlineData("<xml><a><b>1</b></a></xml>", RefusalReason.NotXml)]
    [InlineData("<xml>1<a>1</a></xml>", RefusalReason.NotXml)]
    [InlineData("<xml><a>1<!-- 2 -->3</a></xml>", RefusalReason.NotXml)]
    [InlineData("<xml><?pi?><a>1</a></xml>", RefusalReason.NotXml)]
    [InlineData("<!DOCTYPE xml><xml><a>1</a></xml>", RefusalReason.NotXml)]
    [InlineData(
        "<!DOCTYPE xml [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><xml><a>&e;</a></xml>",
        RefusalReason.NotXml
    )]
    [InlineData("<xml><a>&nbsp;</a></xml>", RefusalReason.NotXml)]
    [InlineData("<xml><a>&#0;</a></xml>", RefusalReason.NotXml)]
    [InlineData("<?xml version=\"1.0\" encoding=\"gbk\"?><xml><a>1</a></xml>", RefusalReason.NotXml)]
    [InlineData("<xml><a>1</a><a>2</a></xml>", RefusalReason.DuplicateField)]
    [InlineData("<xml><a>1</a></xml><xml/>", RefusalReason.TrailingData)]
    [InlineData("<xml><a>1</a></xml>tail", RefusalReason.TrailingData)]
    [InlineData("\uFEFF<xml/>", RefusalReason.ByteOrderMark)]
    public void Refuses_what_two_readers_could_take_differently(string body, RefusalReason reason) =>
        Assert.Equal(reason, Read(body).Refusal!.Reason);

    private static (ReceivedFields? Read, Refusal? Refusal) Read(string body) =>
        s_xml.TryRead(Encoding.UTF8.GetBytes(body), WireLimits.Default, out var fields, out var refusal)
            ? (fields, null)
            : (null, refusal);
}
