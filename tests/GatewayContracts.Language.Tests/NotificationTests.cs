namespace GatewayContracts.Language.Tests;

/// <summary>How notifications are answered and sent again; what one gateway says for all of its own.</summary>
public class NotificationTests
{
    private const string Show = """
        string Show(NotificationReply reply) => $"{Encoding.UTF8.GetString(reply.Body.Span)} ({reply.ContentType})";
        var protocol = NotificationProtocol.Of<Note>();

        """;

    private static string Run(string keys, string lines, string? gateway = null) =>
        Compiled.Run(
            Specs.Files(
                gateway ?? Specs.Plum(),
                Specs.Note("a: { type: String, required: true }")
                    + (keys.Length == 0 ? "" : $"\nnotification: {{ {keys} }}")
            ),
            Show + lines
        );

    [Theory]
    [InlineData(
        "acknowledge: success, refuse: 'fail \"1\"'",
        "success (text/plain;charset=utf-8) fail \"1\" (text/plain;charset=utf-8)"
    )]
    [InlineData(
        "acknowledge: { code: '0000', msg: 成功 }, refuse: { code: 9999 }",
        "{\"code\":\"0000\",\"msg\":\"成功\"} (application/json;charset=utf-8) {\"code\":\"9999\"} "
            + "(application/json;charset=utf-8)"
    )]
    [InlineData(
        "encoding: form, acknowledge: { code: '0000', msg: 'a&b' }",
        "code=0000&msg=a%26b (application/x-www-form-urlencoded;charset=utf-8)  ()"
    )]
    [InlineData(
        "encoding: xml, acknowledge: { code: SUCCESS, msg: <OK> }, refuse: FAIL",
        "<xml><code>SUCCESS</code><msg>&lt;OK&gt;</msg></xml> (application/xml;charset=utf-8) FAIL "
            + "(text/plain;charset=utf-8)"
    )]
    [InlineData("", " ()  ()")]
    public void An_answer_is_a_text_or_fields_or_nothing(string keys, string expected) =>
        Assert.Equal(
            expected,
            Run(
                keys,
                "return Show(protocol.ReplyTo(NotificationAnswer.Acknowledge)) + \" \" + "
                    + "Show(protocol.ReplyTo(NotificationAnswer.Refuse));"
            )
        );

    [Theory]
    [InlineData("deadline: 5s, resend: { every: 2m, times: 3 }", "00:00:05 00:02:00,00:02:00,00:02:00")]
    [InlineData(
        "deadline: 2m, resend: { after: [15s, 15s, 30s, 3m, 1h] }",
        "00:02:00 00:00:15,00:00:15,00:00:30,00:03:00,01:00:00"
    )]
    [InlineData("deadline: 1h, resend: { every: 1h, times: 1 }", "01:00:00 01:00:00")]
    [InlineData("acknowledge: ok", " ")]
    public void Deadline_and_resends_are_times(string keys, string expected) =>
        Assert.Equal(
            expected,
            Run(keys, "return $\"{protocol.Deadline} {string.Join(\",\", protocol.ResendAfter)}\";")
        );

    [Fact]
    public void Identity_and_senders_are_told() =>
        Assert.Equal(
            "shop,a 203.0.113.7,2001:db8::7",
            Run(
                "identity: [shop, a], senders: [203.0.113.7, '2001:db8::7']",
                "return $\"{string.Join(\",\", protocol.Identity)} {string.Join(\",\", protocol.Senders)}\";"
            )
        );

    [Fact]
    public void A_notification_is_compared_with_what_the_shop_expects() =>
        Assert.Equal(
            "As expected | shop is \"M1\", not \"M2\" | order is (token, 2 characters), not (token, 1 "
                + "characters); amount is \"1.50\", not \"2\" | (token, 2 characters)",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        "order: { type: String(9), required: true, sensitive: token }\nevent: { type: String(9), "
                            + "codes: { A: { name: One, final: true } }, required: true }\namount: { type: "
                            + "String(9), format: decimal(2), required: true }\nfee: { type: String(9), format: "
                            + "decimal(2) }"
                    ) + "\nnotification: { identity: [shop, order, event] }"
                ),
                """
                var note = Lab.Read<Note>("{\"shop\":\"M1\",\"order\":\"A1\",\"event\":\"A\",\"amount\":\"1.50\"}");
                return $"{note.MatchAgainst("M1", "A1", 1.5m)} | {note.MatchAgainst("M2", "A1", 1.50m)} | {note.MatchAgainst("M1", order: "B", amount: 2m)} | {note.MatchAgainst("M1", "B", 1.5m).Differences[0].Received}";
                """
            )
        );

    [Fact]
    public void The_gateway_says_what_holds_for_all() =>
        Assert.Equal(
            "no (text/plain;charset=utf-8) OK (text/plain;charset=utf-8) 00:00:05",
            Run(
                "acknowledge: OK",
                "return $\"{Show(protocol.Refuse)} {Show(protocol.Acknowledge)} {protocol.Deadline}\";",
                Specs.Plum() + "\nnotification: { acknowledge: yes, refuse: no, deadline: 5s, encoding: json }"
            )
        );
}
