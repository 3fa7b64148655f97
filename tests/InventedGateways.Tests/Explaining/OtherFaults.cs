using System.Text;
using GatewayContracts.Explaining;
using GatewayContracts.Language;
using GatewayContracts.Metadata;
using HeronPay;
using OtterCheckout;
using PloverPay;

namespace InventedGateways.Tests.Explaining;

/// <summary>
/// The same for a form signed in the docs' order, XML with a digest and a secret, a signed body, and a contract made at
/// run time.
/// </summary>
internal static class OtherFaults
{
    private const string Form =
        "merchantNo=OT123456&signMode=RSA2&outTradeId=t-1&otterTradeId=0001&orderState=PAID&totalFee=10.50&"
        + "feeType=EUR&remark=a+b%2Bc&extra=x&cardHint=1234&signature={sign}";
    private const string FormBodyReader =
        "merchantNo:OT123456|outTradeId:t-1|otterTradeId:0001|orderState:PAID|totalFee:10.50|feeType:EUR|remark:a "
        + "b+c|extra:x";
    private const string Xml =
        "<xml><ShopNo>SHOP0042</ShopNo><Nonce>0123456789abcdef0123456789abcdef</Nonce><DigestType>{type}</"
        + "DigestType><Digest>{sign}</Digest><billNo>b1</billNo><heronNo>7</heronNo><tradeState>PAID</"
        + "tradeState><amount>500</amount><attach></attach></xml>";
    private const string XmlBodyReader =
        "DigestType={type}&Nonce=0123456789abcdef0123456789abcdef&ShopNo=SHOP0042&amount=500&billNo=b1&heronNo=7&"
        + "tradeState=PAID";
    private const string Event =
        "{\"event-id\": \"e1\",\n \"app-id\": \"app_0042\", \"state\": \"sent\", \"note\": \"a/é\"}";
    private const string Parcel = """{"Zone":"N","amount":"5.00","blank":"","weight":2,"sig":"{sign}"}""";
    private const string ParcelText = "Zone=N;amount=5.00;blank=;weight=2";

    private static readonly SignatureContract s_parcel = new()
    {
        Field = "sig",
        Accepts = [new AcceptedAlgorithm("R", SignatureAlgorithm.Of("sha1-with-rsa"))],
        Source = new CanonicalForm(
            FieldOrder.CodeUnits,
            "{name}={value}",
            ";",
            OmittedValues.None,
            [],
            NestedForm.AsReceived
        ),
    };

    public static MessageContract ParcelContract { get; } =
        new(
            "Parcel",
            new GatewayContract("Post", "shop", s_parcel, []),
            [
                new FieldContract("Zone"),
                new FieldContract("amount"),
                new FieldContract("blank"),
                new FieldContract("weight"),
                new FieldContract("kind") { Values = ["letter", "box"] },
            ]
        );

    public static Dictionary<string, PlantedFault> All { get; } =
        new(StringComparer.Ordinal)
        {
            ["form: nothing"] = OfForm(FormBodyReader, SignatureFinding.Holds),
            ["form: sorted"] = OfForm(
                "extra:x|feeType:EUR|merchantNo:OT123456|orderState:PAID|otterTradeId:0001|outTradeId:t-1|remark:a "
                    + "b+c|totalFee:10.50",
                RepairKind.Order
            ),
            ["form: algorithm field taken in"] = OfForm(
                FormBodyReader.Replace("|extra", "|signMode:RSA2|extra", StringComparison.Ordinal),
                RepairKind.FieldTakenIn,
                "signMode"
            ),
            ["form: unsigned field taken in"] = OfForm(
                FormBodyReader.Replace("|extra", "|cardHint:1234|extra", StringComparison.Ordinal),
                RepairKind.FieldTakenIn,
                "cardHint"
            ),
            ["form: values as in the body"] = OfForm(
                FormBodyReader.Replace("a b+c", "a+b%2Bc", StringComparison.Ordinal),
                RepairKind.UrlEncoding
            ),
            ["form: other joints"] = OfForm(FormBodyReader.Replace(':', '=').Replace('|', '&'), RepairKind.Separator),
            ["form: coded field lost"] = OfForm(
                FormBodyReader.Replace("|extra", "|channel:PX|extra", StringComparison.Ordinal),
                RepairKind.FieldAdded,
                "channel"
            ),
            ["XML: nothing"] = OfXml("MD5", XmlBodyReader + "&key=" + PlantedFault.Secret, SignatureFinding.Holds),
            ["XML: secret glued on"] = OfXml(
                "MD5",
                XmlBodyReader + PlantedFault.Secret,
                SignatureFinding.OtherwiseMadeText,
                RepairKind.Suffix
            ),
            ["XML: secret before"] = OfXml(
                "MD5",
                PlantedFault.Secret + XmlBodyReader,
                SignatureFinding.OtherwiseMadeText,
                RepairKind.Suffix
            ),
            ["XML: empty kept"] = OfXml(
                "MD5",
                XmlBodyReader.Replace("&billNo", "&attach=&billNo", StringComparison.Ordinal)
                    + "&key="
                    + PlantedFault.Secret,
                SignatureFinding.OtherwiseMadeText,
                RepairKind.EmptyKept
            ),
            ["XML: lower-case order"] = OfXml(
                "SHA256",
                "amount=500&billNo=b1&DigestType={type}&heronNo=7&Nonce=0123456789abcdef0123456789abcdef&"
                    + "ShopNo=SHOP0042&tradeState=PAID&key="
                    + PlantedFault.Secret,
                SignatureFinding.OtherwiseMadeText,
                RepairKind.Order
            ),
            ["XML: other digest"] = OfXml(
                "MD5",
                XmlBodyReader + "&key=" + PlantedFault.Secret,
                SignatureFinding.OtherAlgorithm,
                RepairKind.Algorithm
            ) with
            {
                By = SignatureAlgorithm.Of("sha256"),
            },
            ["XML: HMAC"] = OfXml("SHA256", XmlBodyReader, SignatureFinding.OtherAlgorithm, RepairKind.Algorithm) with
            {
                By = SignatureAlgorithm.Of("hmac-sha256"),
            },
            ["XML: fixed value lost"] = OfXml(
                "MD5",
                XmlBodyReader.Replace("DigestType", "Currency=INR&DigestType", StringComparison.Ordinal)
                    + "&key="
                    + PlantedFault.Secret,
                SignatureFinding.OtherwiseMadeText,
                RepairKind.FieldAdded
            ),
            ["body: nothing"] = OfBody(Hex(Event), SignatureFinding.Holds),
            ["body: no prehash"] = OfBody(Event, SignatureFinding.OtherPrehash, RepairKind.Prehash),
            ["body: compact"] = OfBody(
                Hex("{\"event-id\":\"e1\",\"app-id\":\"app_0042\",\"state\":\"sent\",\"note\":\"a/é\"}"),
                SignatureFinding.OtherwiseMadeText,
                RepairKind.Nested
            ),
            ["body: line ends"] = OfBody(
                Hex(Event.Replace("\n", "\r\n", StringComparison.Ordinal)),
                SignatureFinding.OtherwiseMadeText,
                RepairKind.LineEnds
            ),
            ["body: line feed at its end"] = OfBody(
                Hex(Event + "\n"),
                SignatureFinding.OtherwiseMadeText,
                RepairKind.LineEnds
            ),
            ["run time: nothing"] = OfParcel(ParcelText, SignatureFinding.Holds),
            ["run time: empty dropped"] = OfParcel(
                "Zone=N;amount=5.00;weight=2",
                SignatureFinding.OtherwiseMadeText,
                RepairKind.EmptyDropped
            ),
            ["run time: lower-case order"] = OfParcel(
                "amount=5.00;blank=;weight=2;Zone=N",
                SignatureFinding.OtherwiseMadeText,
                RepairKind.Order
            ),
            ["run time: coded value lost"] = OfParcel(
                "Zone=N;amount=5.00;blank=;kind=box;weight=2",
                SignatureFinding.OtherwiseMadeText,
                RepairKind.FieldAdded
            ),
            ["run time: number"] = OfParcel(
                "Zone=N;amount=5;blank=;weight=2",
                SignatureFinding.OtherwiseMadeText,
                RepairKind.Number
            ),
        };

    private static PlantedFault OfForm(string signed, RepairKind kind, string? field = null) =>
        OfForm(signed, SignatureFinding.OtherwiseMadeText, kind) with
        {
            Field = field,
        };

    private static PlantedFault OfForm(string signed, SignatureFinding finding, params RepairKind[] kinds) =>
        new(
            Notice.Of<TradeNotice>(),
            Encoding.UTF8.GetBytes(signed),
            SignatureAlgorithm.Of("sha256-with-rsa"),
            Form,
            finding,
            kinds
        );

    private static PlantedFault OfXml(
        string type,
        string signed,
        SignatureFinding finding,
        params RepairKind[] kinds
    ) =>
        new(
            Notice.Of<OrderPaid>(),
            Encoding.UTF8.GetBytes(signed.Replace("{type}", type, StringComparison.Ordinal)),
            type == "MD5" ? SignatureAlgorithm.Of("md5") : SignatureAlgorithm.Of("sha256"),
            Xml.Replace("{type}", type, StringComparison.Ordinal),
            finding,
            kinds
        );

    private static PlantedFault OfBody(string signed, SignatureFinding finding, params RepairKind[] kinds) =>
        new(
            Notice.Of<PayoutEvent>(),
            Encoding.UTF8.GetBytes(signed),
            SignatureAlgorithm.Of("hmac-sha256"),
            Event,
            finding,
            kinds
        )
        {
            Asked = explainer => new(Notice.Of<PayoutEvent>()) { Keys = explainer.Keys, Algorithm = "HS256" },
        };

    private static PlantedFault OfParcel(string signed, SignatureFinding finding, params RepairKind[] kinds) =>
        new(
            ParcelContract,
            Encoding.UTF8.GetBytes(signed),
            SignatureAlgorithm.Of("sha1-with-rsa"),
            Parcel,
            finding,
            kinds
        );

    private static string Hex(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
