namespace GatewayContracts.Language.Tests;

/// <summary>Rows that may be left out are required when they are; a row that is written says for itself.</summary>
public class ListedRowTests
{
    private const string Library =
        "fields: { shop: { type: String(10) }, code: { type: String(4) }, text: { type: String(50) }, kind: { "
        + "type: String }, sign: { type: String } }";

    private static readonly string Gateway = Specs
        .Plum(Library)
        .Replace(
            "algorithm: { accepts: { H: hmac-sha256 } }",
            "algorithm: { field: kind, accepts: { H: hmac-sha256 } }",
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("b: { type: String }", "ok; Missing text required", "ok; Missing code required; Missing text required")]
    [InlineData("text: {}", "ok", "ok; Missing code required")]
    [InlineData("text: { required: false }", "ok", "ok; Missing code required")]
    [InlineData(
        "text: { required: true }",
        "ok; Missing text required",
        "ok; Missing code required; Missing text required"
    )]
    [InlineData("text: { type: String(20), doc: In words. }", "ok", "ok; Missing code required")]
    [InlineData("code: {}", "ok; Missing text required", "ok; Missing text required")]
    [InlineData("code: {}\ntext: {}", "ok", "ok")]
    public void Outcome(string rows, string withoutText, string withoutBoth) =>
        Assert.Equal(
            $"{withoutText} | {withoutBoth}",
            Compiled.Run(
                Specs.Files(Gateway, Specs.Pay("a: { type: String }", rows)),
                """
                return $"{Lab.Fault<PayResponse>("{\"shop\":\"M1\",\"kind\":\"H\",\"code\":\"OK\"}")} | {Lab.Fault<PayResponse>("{\"shop\":\"M1\",\"kind\":\"H\"}")}";
                """
            )
        );

    [Theory]
    [InlineData("a: { type: String }", "required")]
    [InlineData("kind: {}\nsign: {}", "optional")]
    [InlineData("kind: { type: String(4) }\nsign: { type: String(88), doc: x }", "optional")]
    [InlineData("kind: { required: true }\nsign: { required: true }", "required")]
    public void Algorithm_and_signature(string rows, string expected)
    {
        foreach (
            var contract in (string[])
                [Specs.Note(rows), Specs.Pay(rows, "b: { type: String }"), Specs.Pay("b: { type: String }", rows)]
        )
        {
            var spec = Spec.Generate(Specs.Files(Gateway, contract));
            Assert.Empty(spec.Complaints);
            var remarks = string.Concat(spec.Trees)
                .Split('\n')
                .Where(line =>
                    line.Contains("<c>kind</c>", StringComparison.Ordinal)
                    || line.Contains("<c>sign</c>", StringComparison.Ordinal)
                )
                .ToList();
            Assert.Equal(
                expected == "required" ? 0 : 2,
                remarks.Count(line => line.Contains(", optional.", StringComparison.Ordinal))
            );
        }
    }

    [Theory]
    [InlineData("shop: {}")]
    [InlineData("shop: { required: true }")]
    public void A_notification_always_has_its_merchant(string row)
    {
        var note = Specs.Note("a: { type: String }\nkind: {}").Replace("shop: {}", row, StringComparison.Ordinal);
        Assert.Equal(
            "MerchantMissing shop",
            Compiled.Run(
                Specs.Files(Gateway, note),
                """
                return Lab.Fault(SignedMessage.Open<Note>(System.Text.Encoding.UTF8.GetBytes("{\"kind\":\"H\",\"sign\":\"" + Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData("s3cret"u8, "kind=H"u8)) + "\"}"), Lab.Shop));
                """
            )
        );
        var proof = Spec.Generate(
            Specs.Files(Gateway, note + "\nexamples:\n  - body: '{\"kind\":\"H\",\"sign\":\"00\"}'")
        );
        Assert.StartsWith(
            "GWC1502: The example has a fault, `missing shop`",
            Assert.Single(proof.Complaints),
            StringComparison.Ordinal
        );
    }
}
