using System.Text;
using GatewayContracts.Explaining;
using HeronPay;
using LianLian;
using OtterCheckout;

namespace InventedGateways.Tests.Explaining;

/// <summary>What would be signed for a message that is sent, and where another's sign string parts from it.</summary>
public class SigningExplanationTests
{
    private static readonly MerchantAccount s_account = new(
        "201304121000001004",
        KeyPair.Shop.Private,
        new KeyRing(KeyPair.Gateway.Public)
    );

    private static SigningExplanation Explained =>
        SignedMessage.ExplainSigning(
            new PaymentResultQueryRequest { NoOrder = "2013051500001", QueryVersion = "1.1" },
            s_account
        );

    [Fact]
    public void The_sign_string_is_the_one_that_is_signed()
    {
        var request = new PaymentResultQueryRequest { NoOrder = "2013051500001", QueryVersion = "1.1" };
        var sealedRequest = SignedMessage.Seal(request, s_account);

        Assert.Equal(SignedMessage.SignString(request, s_account), Explained.SignString);
        Assert.Equal(
            Explained.SignString,
            new SignatureExplainer(Notice.Of<PaymentResultQueryRequest>()).ExplainSigning(sealedRequest.Body).SignString
        );
        Assert.Equal(
            ["no_order 1", "oid_partner 2", "query_version 3", "sign_type 4"],
            Explained
                .Ledger.Where(entry => entry.IsSigned)
                .OrderBy(entry => entry.Place)
                .Select(entry => $"{entry.Name} {entry.Place}")
        );
    }

    [Fact]
    public void The_same_text_is_the_same()
    {
        var comparison = Explained.CompareWith(Explained.SignString);

        Assert.True(comparison.AreEqual);
        Assert.Null(comparison.Field);
    }

    [Theory]
    [InlineData(
        "no_order=2013051500001&oid_partner=201304121000001004&query_version=1.1&sign_type=MD5",
        "sign_type",
        null
    )]
    [InlineData(
        "no_order=2013051500001&oid_partner=201304121000001004&query_version=1.1",
        "sign_type",
        RepairKind.FieldLeftOut
    )]
    [InlineData(
        "no_order=2013051500001&oid_partner=201304121000001004&query_version=1.1&sign_type=RSA\n",
        null,
        RepairKind.LineEnds
    )]
    [InlineData(
        "oid_partner=201304121000001004&sign_type=RSA&no_order=2013051500001&query_version=1.1",
        "no_order",
        RepairKind.Order
    )]
    [InlineData(
        "no_order=2013051500001&oid_partner=201304121000001004&query_version=1.10&sign_type=RSA",
        "sign_type",
        RepairKind.Number
    )]
    public void Another_text_parts_at_its_first_byte(string theirs, string? field, RepairKind? kind)
    {
        var ours = Encoding.UTF8.GetBytes(Explained.SignString);

        var comparison = Explained.CompareWith(theirs);

        Assert.Equal(ours.AsSpan().CommonPrefixLength(Encoding.UTF8.GetBytes(theirs)), comparison.FirstDifference);
        Assert.Equal(field, comparison.Field);
        Assert.Equal(kind is { } one ? [one] : [], comparison.Repairs.Select(repair => repair.Kind));
    }

    [Fact]
    public void No_sensitive_value_and_no_secret_is_shown()
    {
        const string Secret = "4c1e9f0b-shared-by-two";
        var account = new MerchantAccount(
            "SHOP0042",
            SigningKey.FromSecret(Secret),
            new KeyRing(VerificationKey.FromSecret(Secret)),
            "MD5"
        );
        var request = new OrderPayRequest
        {
            TerminalId = "00000001",
            Nonce = new string('a', 32),
            BillNo = "b1",
            Amount = 500,
            Subject = "tea",
            SentAt = DateTimeOffset.UnixEpoch,
            AuthCode = "123456789012345678",
            PayerName = "Ada Lovelace",
            Instalments = 2,
        };
        var body = SignedMessage.Seal(request, account).Body;
        var explained = SignedMessage.ExplainSigning(request, account);
        var opened = SignedMessage.Explain<OrderPayRequest>(body, account);

        Assert.Contains("Ada Lovelace", explained.SignString, StringComparison.Ordinal);
        Assert.Equal(SignatureFinding.Holds, opened.Finding);
        string[] shown =
        [
            explained.ToString(),
            explained.MaskedSignString,
            opened.ToString(),
            explained.CompareWith(explained.SignString.Replace("Ada", "Eda", StringComparison.Ordinal)).ToString(),
        ];
        Assert.All(shown, text => Assert.DoesNotContain(Secret, text, StringComparison.Ordinal));
        Assert.All(shown, text => Assert.DoesNotContain("Lovelace", text, StringComparison.Ordinal));
        Assert.All(shown, text => Assert.DoesNotContain("123456789012345678", text, StringComparison.Ordinal));
        Assert.Contains("payerName=(name, 12 characters)", explained.MaskedSignString, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ledger_says_of_each_field_why_it_is_in_or_out()
    {
        var rules = JsonFaults
            .All["nothing"]
            .Explain(SignatureBackend.Platform)
            .Ledger.ToDictionary(entry => entry.Name, entry => (entry.Rule, entry.Place));

        Assert.Equal((LedgerRule.Signed, 1), rules["dt_order"]);
        Assert.Equal((LedgerRule.Unknown, 2), rules["fee"]);
        Assert.Equal((LedgerRule.Signature, null), rules["sign"]);
        Assert.Equal((LedgerRule.Empty, null), rules["empty"]);
        Assert.Equal((LedgerRule.Null, null), rules["gone"]);
        var form = OtherFaults
            .All["form: nothing"]
            .Explain(SignatureBackend.Platform)
            .Ledger.ToDictionary(entry => entry.Name, entry => entry.Rule);
        Assert.Equal(LedgerRule.Excluded, form["signMode"]);
        Assert.Equal(LedgerRule.Unsigned, form["cardHint"]);
        Assert.All(
            OtherFaults.All["body: nothing"].Explain(SignatureBackend.Platform).Ledger,
            entry => Assert.Equal(LedgerRule.Body, entry.Rule)
        );
    }

    [Fact]
    public void What_a_receiver_objects_to_beside_the_signature_is_told()
    {
        var explanation = (
            OtherFaults.All["form: nothing"] with
            {
                Asked = explainer => new SignatureExplainer(Notice.Of<TradeNotice>())
                {
                    Keys = explainer.Keys,
                    Merchant = "OT999999",
                    Algorithm = "RSA1",
                },
            }
        ).Explain(SignatureBackend.Platform);

        Assert.Equal(SignatureFinding.OtherAlgorithm, explanation.Finding);
        Assert.Collection(
            explanation.Remarks,
            remark => Assert.Contains("signMode", remark, StringComparison.Ordinal),
            remark => Assert.Contains("merchantNo", remark, StringComparison.Ordinal)
        );
    }
}
