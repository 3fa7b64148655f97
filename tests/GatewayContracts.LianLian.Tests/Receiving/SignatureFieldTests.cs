using System.Text.Json.Nodes;

namespace GatewayContracts.LianLian.Tests.Receiving;

public sealed class SignatureFieldTests
{
    private static readonly string Genuine = SignedByHand.Signature(SignedByHand.SignString(Messages.Notification()));

    [Fact]
    public void The_genuine_one_holds() => WithSignature(Genuine).Accepted();

    [Fact]
    public void None_is_missing()
    {
        Assert.Equal(
            ["sign"],
            Receive
                .Notification(SignedByHand.Bytes(Messages.Notification()))
                .Refused(RefusalReason.SignatureMissing)
                .Fields
        );
        WithSignature("").Refused(RefusalReason.SignatureMissing);
        WithSignature(17).Refused(RefusalReason.SignatureMissing);
        WithSignature(new JsonArray(Genuine)).Refused(RefusalReason.SignatureMissing);
        Receive.Notification("""{"sign":null}"""u8.ToArray()).Refused(RefusalReason.SignatureMissing);
    }

    [Fact]
    public void Nothing_at_all_is_unsigned_before_it_is_anything_else()
    {
        Receive.Notification("{}"u8.ToArray()).Refused(RefusalReason.SignatureMissing);
        Receive.Response("""{"ret_code":"1004","ret_msg":"no"}"""u8.ToArray()).Refused(RefusalReason.SignatureMissing);
    }

    [Theory]
    [InlineData("not Base64!")]
    [InlineData("QUJD=")]
    [InlineData("QUI")]
    public void One_that_is_not_Base64_is_malformed(string signature) =>
        WithSignature(signature).Refused(RefusalReason.SignatureMalformed);

    [Fact]
    public void Base64_has_one_spelling()
    {
        WithSignature(Genuine.Insert(76, "\r\n")).Refused(RefusalReason.SignatureMalformed);
        WithSignature(" " + Genuine).Refused(RefusalReason.SignatureMalformed);
        WithSignature(Genuine.TrimEnd('=')).Refused(RefusalReason.SignatureMalformed);
        WithSignature(Uri.EscapeDataString(Genuine)).Refused(RefusalReason.SignatureMalformed);
    }

    [Fact]
    public void The_URL_alphabet_is_not_Base64()
    {
        var message = Messages.Notification();
        while (!SignedByHand.Signature(SignedByHand.SignString(message)).AsSpan().ContainsAny('+', '/'))
        {
            message["info_order"] += "x";
        }

        var signature = SignedByHand.Signature(SignedByHand.SignString(message)).Replace('+', '-').Replace('/', '_');
        Receive
            .Notification(SignedByHand.Bytes(message.With(("sign", signature))))
            .Refused(RefusalReason.SignatureMalformed);
    }

    [Fact]
    public void One_of_another_length_cannot_be_the_keys()
    {
        WithSignature("QUJD").Refused(RefusalReason.WrongLength);
        WithSignature(Convert.ToBase64String(Convert.FromBase64String(Genuine)[1..]))
            .Refused(RefusalReason.WrongLength);
        Receive
            .Notification(SignedByHand.Body(Messages.Notification(), Parties.NextGateway))
            .Refused(RefusalReason.WrongLength);
    }

    [Fact]
    public void The_message_does_not_choose_the_algorithm()
    {
        Assert.Equal(
            ["sign_type"],
            Receive
                .Notification(Messages.Notification().With(("sign_type", "MD5")))
                .Refused(RefusalReason.WrongAlgorithm)
                .Fields
        );
        Receive.Notification(Messages.Notification().With(("sign_type", "rsa"))).Refused(RefusalReason.WrongAlgorithm);
        Receive.Notification(Messages.Notification().With(("sign_type", "RSA "))).Refused(RefusalReason.WrongAlgorithm);
        Receive.Notification(Messages.Notification().Without("sign_type")).Refused(RefusalReason.AlgorithmMissing);
        Receive.Notification(Messages.Notification().With(("sign_type", ""))).Refused(RefusalReason.AlgorithmMissing);
    }

    [Fact]
    public void The_forgery_that_passes_the_gateways_own_demo_is_refused()
    {
        var forged = Messages.Notification().With(("sign_type", "MD5"));
        var md5 = Convert.ToHexStringLower(
            System.Security.Cryptography.MD5.HashData(
                System.Text.Encoding.UTF8.GetBytes(SignedByHand.SignString(forged) + "&key=")
            )
        );

        Receive.Notification(SignedByHand.Bytes(forged.With(("sign", md5)))).Refused(RefusalReason.WrongAlgorithm);
    }

    [Fact]
    public void A_signature_with_another_digest_is_told_from_a_changed_message()
    {
        var sha256 = Parties.Gateway.Rsa.SignData(
            System.Text.Encoding.UTF8.GetBytes(SignedByHand.SignString(Messages.Notification())),
            System.Security.Cryptography.HashAlgorithmName.SHA256,
            System.Security.Cryptography.RSASignaturePadding.Pkcs1
        );

        WithSignature(Convert.ToBase64String(sha256)).Refused(RefusalReason.WrongAlgorithm);
    }

    private static Opened<PaymentNotification> WithSignature(JsonNode signature) =>
        Receive.Notification(SignedByHand.Bytes(Messages.Notification().With(("sign", signature))));
}
