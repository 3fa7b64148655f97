using System.Text;

namespace GatewayContracts.LianLian.Tests.Hostile;

public sealed class MutationTests
{
    private static readonly string[] Tokens =
    [
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "\\u0000",
        "\\uD800",
        "\"sign\":\"\",",
        "\"money_order\":\"0.01\",",
        "&money_order=",
        "\0",
        "\u00A0",
        "交",
        "1e9",
        "=",
        "&",
    ];

    private static readonly byte[] Notification = SignedByHand.Body(Messages.Notification());
    private static readonly byte[] Response = SignedByHand.Body(
        Messages.Response().With(("memo", "m"), ("card_no", "6222")),
        unsigned: "card_no"
    );

    [Fact]
    public void A_mutated_notification_is_refused_or_means_the_same()
    {
        var original = Receive.Notification(Notification).Accepted();
        var random = new Random(20130515);
        for (var round = 0; round < 6000; round++)
        {
            var body = Mutate(Notification, random);
            var opened = Receive.Notification(body);
            Assert.True(
                opened.IsVerified
                    ? opened.Verified.SignString == original.SignString
                        && opened.Verified.Message.ToString() == original.Message.ToString()
                    : opened.Refusal.Message.Length > 0,
                Encoding.UTF8.GetString(body)
            );
        }
    }

    [Fact]
    public void A_mutated_answer_is_refused_or_differs_in_what_is_untrusted_only()
    {
        var original = Receive.Response(Response).Accepted();
        var random = new Random(49);
        for (var round = 0; round < 4000; round++)
        {
            var body = Mutate(Response, random);
            var opened = Receive.Response(body);
            Assert.True(
                opened.IsVerified
                    ? Signed(opened.Verified.SignString) == Signed(original.SignString)
                        && opened.Verified.Message.MoneyOrder == 49.65m
                    : opened.Refusal.Message.Length > 0,
                Encoding.UTF8.GetString(body)
            );
        }
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        var random = new Random(7);
        for (var round = 0; round < 4000; round++)
        {
            var body = new byte[random.Next(200)];
            random.NextBytes(body);
            Assert.False(Receive.Notification(body).IsVerified);
            Assert.False(Receive.Response((byte[])[.. "{\""u8, .. body]).IsVerified);
        }
    }

    private static string Signed(string signString) =>
        signString.Replace("&card_no=6222", "", StringComparison.Ordinal);

    private static byte[] Mutate(byte[] body, Random random)
    {
        List<byte> bytes = [.. body];
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                    break;
                case 4:
                    bytes.RemoveRange(at, Math.Min(random.Next(40), bytes.Count - at));
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(40), bytes.Count - at)));
                    break;
            }

            if (bytes.Count == 0)
            {
                break;
            }
        }

        return [.. bytes];
    }
}
