namespace GatewayContracts.Generator.Tests;

/// <summary>
/// What the sample gateway does otherwise: several outcomes, keyed hashes, headers, other encodings, the browser. Bound
/// whole, whether or not this version can generate it.
/// </summary>
public class WholeLanguageTests
{
    private const string Hashed = """
        gateway: PlumPay
        merchant: seller
        time_zone: "+08:00"
        signature:
          field: seal
          algorithm:
            field: seal_kind
            accepts: { MD5: md5, HMAC-SHA256: hmac-sha256 }
            absent: MD5
          hex: upper
          source:
            order: code-units
            suffix: "&key={key}"
        outcome:
          - field: link_code
            text: link_text
            codes: { SUCCESS: { name: Success, is: success }, FAIL: { name: Fail, is: unknown } }
          - field: deal_code
            text: deal_text
            codes:
              SUCCESS: { name: Success, is: success }
              FAIL: { name: Fail, is: failure }
            otherwise: unknown
        fields:
          seller: { type: String(32) }
          sum: { type: Int, written: number, minimum: 1 }
          ended: { type: String(14), format: date-time }
          kind: { type: Int, codes: { 0: Zero, 1: One }, written: number }
          goods: { type: String, format: json, fields: { id: { type: String(32), required: true }, price: { type: Int }, kind: {} } }
        operation: { encoding: xml, safety: idempotent }
        notification:
          encoding: xml
          acknowledge: { link_code: SUCCESS }
          refuse: fail
          resend: { after: [15s, 15s, 30s, 3m] }
        """;

    private const string Query = """
        gateway: PlumPay
        contract: OrderQuery
        operation: { endpoint: https://plum.example/q }
        request:
          fields:
            seller: { required: true }
            order_no: { type: String(32) }
            deal_no: { type: String(32) }
            kind: {}
            goods: {}
          rules: [ { one_of: [order_no, deal_no] }, { require: [goods], when: { kind: [0, "1"] } } ]
        response:
          echo: [order_no]
          encoding: json
          fields:
            link_code: {}
            deal_code: {}
            seller: {}
            order_no: { type: String(32), required: true }
            sum: { required: true }
            ended: { doc: }
        outcome: { field: deal_code, codes: { PART: { name: Part, is: pending } } }
        """;

    private const string Browser = """
        gateway: PlumPay
        contract: Cashier
        operation: { endpoint: https://plum.example/pay, sent_by: browser, encoding: form }
        request: { fields: { seller: { required: true } } }
        """;

    private const string Header = """
        gateway: PeachPay
        merchant: app
        signature:
          header: X-Signature
          source: body
          algorithm: { header: X-Alg, accepts: { S: hmac-sha256 } }
        fields:
          app: { type: String }
        """;

    private const string Paid = """
        gateway: PeachPay
        contract: Paid
        notification: { acknowledge: success, deadline: 1h }
        fields:
          app: { required: true }
          memo: { type: String, required: true, signed: false }
        """;

    [Fact]
    public void The_whole_language_is_generated()
    {
        var result = SpecDriver.Run(
            ("/hashed.gateway.yaml", Hashed),
            ("/query.contract.yaml", Query),
            ("/browser.contract.yaml", Browser),
            ("/header.gateway.yaml", Header),
            ("/paid.contract.yaml", Paid)
        );

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            ["PeachPay.Paid.g.cs", "PeachPay.g.cs", "PlumPay.Cashier.g.cs", "PlumPay.OrderQuery.g.cs", "PlumPay.g.cs"],
            result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Outcomes_are_asked_in_order_and_a_contract_changes_the_one_it_names()
    {
        var result = SpecDriver.Run(("/hashed.gateway.yaml", Hashed), ("/query.contract.yaml", Query));

        var model = (
            ((Model.ContractModel Model, string))result.TrackedSteps["ContractModel"].Single().Outputs.Single().Value
        ).Model;
        Assert.Equal(["link_code", "deal_code"], model.Operation!.Outcome.Select(entry => entry.Field));
        Assert.Equal(["SUCCESS", "FAIL", "PART"], model.Operation.Outcome[1].Codes.Select(code => code.Code));
        Assert.Equal(["OrderQueryDealCode"], model.Enums.Select(codes => codes.TypeName));
        Assert.Equal(
            ["link_text", "deal_text", "link_code", "deal_code", "seller", "seal_kind", "seal"],
            model.Operation.Response!.Fields.Take(7).Select(field => field.WireName)
        );
        Assert.Equal(
            (Model.WireEncoding.Xml, Model.WireEncoding.Json),
            (model.Operation.Request.Encoding, model.Operation.Response.Encoding)
        );
    }
}
