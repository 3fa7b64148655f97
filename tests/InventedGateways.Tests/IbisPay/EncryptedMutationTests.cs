using System.Globalization;
using IbisPay;

namespace InventedGateways.Tests.IbisPay;

/// <summary>Whatever is changed in an encrypted text, it is refused with a reason.</summary>
public class EncryptedMutationTests
{
    [Fact]
    public void A_thousand_changes_of_the_text_are_refused_and_none_throws()
    {
        // On one line: the MAC does not cover the keys, so that another line end in one of them changes nothing.
        var text = Ibis.Encrypted(Ibis.Transfer(), KeyPair.Shop);
        var random = new Random(20261127);
        Dictionary<RefusalReason, int> reasons = [];
        for (var i = 0; i < 1000; i++)
        {
            var changed = Changed(text, random);
            var opened = SignedMessage.Open<TransferRequest>(Ibis.Envelope(changed), Ibis.Gateway);

            Assert.False(opened.IsVerified, $"Change {i.ToString(CultureInfo.InvariantCulture)}: {changed}");
            Assert.DoesNotContain("6222", opened.Refusal.Message, StringComparison.Ordinal);
            reasons[opened.Refusal.Reason] = reasons.GetValueOrDefault(opened.Refusal.Reason) + 1;
        }

        Assert.Equal(
            [
                RefusalReason.EnvelopeIncomplete,
                RefusalReason.EnvelopeMalformed,
                RefusalReason.EnvelopeVersion,
                RefusalReason.EnvelopeKey,
                RefusalReason.EnvelopeMac,
            ],
            reasons.Keys.Order()
        );
    }

    private static string Changed(string text, Random random)
    {
        var at = random.Next(text.Length);
        var other = (char)random.Next(' ', '\u007F');
        var parts = text.Split('$');
        switch (random.Next(6))
        {
            case 0:
                return text.Remove(at, 1);
            case 1:
                return text.Insert(at, other.ToString());
            case 2:
                var (left, right) = (random.Next(6), random.Next(6));
                if (left == right)
                {
                    return text[..at];
                }

                (parts[left], parts[right]) = (parts[right], parts[left]);
                return string.Join('$', parts);
            case 3:
                return text[..at];
            case 4:
                // Of a part one bit, so that it is Base64 still.
                var part = random.Next(1, 6);
                var bytes = Convert.FromBase64String(parts[part]);
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                parts[part] = Convert.ToBase64String(bytes);
                return string.Join('$', parts);
            default:
                return other == text[at] ? text + other : $"{text[..at]}{other}{text[(at + 1)..]}";
        }
    }
}
