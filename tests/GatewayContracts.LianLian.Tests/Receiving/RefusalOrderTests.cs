using System.Text;
using System.Text.Json.Nodes;

namespace GatewayContracts.LianLian.Tests.Receiving;

/// <summary>
/// Of a message with many faults the first is told, in the order of <see cref="RefusalReason"/>: every case here has
/// the faults of the cases after it as well.
/// </summary>
public sealed class RefusalOrderTests
{
    private static readonly JsonObject Genuine = Messages.Notification();

    [Fact]
    public void The_first_fault_is_told()
    {
        var unread = Messages.Notification().With(("money_order", "x"));
        var missing = unread.With(("no_order", null));
        var other = Copy(missing).With(("oid_partner", "201304121000001005"));
        var ambiguous = Copy(other).With(("info_order", "&money_order="));
        var unsigned = Encoding.UTF8.GetString(SignedByHand.Bytes(Copy(ambiguous).With(("sign_type", null))));

        (RefusalReason Reason, byte[] Body)[] cases =
        [
            (RefusalReason.TooLarge, [.. Encoding.UTF8.Preamble, 0xFF, .. new byte[1 << 20]]),
            (RefusalReason.ByteOrderMark, [.. Encoding.UTF8.Preamble, 0xFF]),
            (RefusalReason.InvalidText, [0xFF]),
            (RefusalReason.NotJson, Encoding.UTF8.GetBytes("x" + unsigned)),
            (RefusalReason.TooDeep, Begun(unsigned, "\"deep\":" + new string('[', 20) + new string(']', 20), "x")),
            (RefusalReason.DuplicateField, Begun(unsigned, "\"a\":1,\"a\":1", "x")),
            (
                RefusalReason.TooManyFields,
                Begun(unsigned, string.Join(',', Enumerable.Range(0, 1001).Select(i => $"\"f{i}\":1")), "x")
            ),
            (RefusalReason.TrailingData, Begun(unsigned, "\"a\":1", "x")),
            (RefusalReason.SignatureMissing, Encoding.UTF8.GetBytes(unsigned)),
            (RefusalReason.AlgorithmMissing, Begun(unsigned, "\"sign\":\"?\"")),
            (RefusalReason.WrongAlgorithm, Begun(unsigned, "\"sign\":\"?\",\"sign_type\":\"MD5\"")),
            (RefusalReason.SignatureMalformed, Begun(unsigned, "\"sign\":\"?\",\"sign_type\":\"RSA\"")),
            (RefusalReason.WrongLength, SignedByHand.Body(ambiguous, Parties.NextGateway)),
            (RefusalReason.UnknownKey, SignedByHand.Body(ambiguous, Parties.Stranger)),
            (RefusalReason.DoesNotMatch, SignedByHand.BodyWithSignatureOf(Genuine, ambiguous)),
            (RefusalReason.Ambiguous, SignedByHand.Body(ambiguous)),
            (RefusalReason.Ambiguous, SignedByHand.Body(Copy(ambiguous).With(("oid_partner", null)))),
            (RefusalReason.MerchantMissing, SignedByHand.Body(Copy(missing).With(("oid_partner", null)))),
            (RefusalReason.OtherMerchant, SignedByHand.Body(other)),
            (RefusalReason.FieldMissing, SignedByHand.Body(missing)),
            (RefusalReason.FieldMalformed, SignedByHand.Body(Messages.Notification().With(("money_order", "x")))),
        ];

        Assert.All(cases, one => Receive.Notification(one.Body).Refused(one.Reason));
        var told = cases.Select(one => one.Reason).ToList();
        Assert.Equal(told.Order(), told);
        // The first two are other encodings' NotJson; with one account there is no unknown merchant; a notification
        // has no envelope.
        Assert.Equal(
            [
                RefusalReason.NotForm,
                RefusalReason.NotXml,
                RefusalReason.EnvelopeIncomplete,
                RefusalReason.EnvelopeMalformed,
                RefusalReason.UnknownMerchant,
                RefusalReason.EnvelopeVersion,
                RefusalReason.EnvelopeKey,
                RefusalReason.EnvelopeMac,
                RefusalReason.EnvelopeDiffers,
            ],
            Enum.GetValues<RefusalReason>().Except(told)
        );
    }

    private static byte[] Begun(string message, string members, string after = "") =>
        Encoding.UTF8.GetBytes("{" + members + "," + message[1..] + after);

    private static JsonObject Copy(JsonObject message) => (JsonObject)message.DeepClone();
}
