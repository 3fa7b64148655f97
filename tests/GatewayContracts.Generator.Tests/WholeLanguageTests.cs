namespace GatewayContracts.Generator.Tests;

/// <summary>What the sample gateway does otherwise: several outcomes, keyed hashes, headers, other encodings, the browser. Bound whole, whether or not this version can generate it.</summary>
public class WholeLanguageTests
{
    private const string Hashed = """
        gateway: WePay
        merchant: mch_id
        time_zone: "+08:00"
        signature:
          field: sign
          algorithm:
            field: sign_type
            accepts: { MD5: md5, HMAC-SHA256: hmac-sha256 }
            absent: MD5
          hex: upper
          source:
            order: code-units
            suffix: "&key={key}"
        outcome:
          - field: return_code
            text: return_msg
            codes: { SUCCESS: { name: Success, is: success }, FAIL: { name: Fail, is: unknown } }
          - field: result_code
            text: err_code_des
            codes:
              SUCCESS: { name: Success, is: success }
              FAIL: { name: Fail, is: failure }
            otherwise: unknown
        fields:
          mch_id: { type: String(32) }
          total_fee: { type: Int, written: number, minimum: 1 }
          time_end: { type: String(14), format: date-time }
          kind: { type: Int, codes: { 0: Zero, 1: One }, written: number }
          goods: { type: String, format: json, fields: { id: { type: String(32), required: true }, price: { type: Int }, kind: {} } }
        operation: { encoding: xml, safety: idempotent }
        notification:
          encoding: xml
          acknowledge: { return_code: SUCCESS }
          refuse: fail
          resend: { after: [15s, 15s, 30s, 3m] }
        """;

    private const string Query = """
        gateway: WePay
        contract: OrderQuery
        operation: { endpoint: https://x.example/q }
        request:
          fields:
            mch_id: { required: true }
            out_trade_no: { type: String(32) }
            transaction_id: { type: String(32) }
            kind: {}
            goods: {}
          rules: [ { one_of: [out_trade_no, transaction_id] }, { require: [goods], when: { kind: [0, "1"] } } ]
        response:
          echo: [out_trade_no]
          encoding: json
          fields:
            return_code: {}
            result_code: {}
            mch_id: {}
            out_trade_no: { type: String(32), required: true }
            total_fee: { required: true }
            time_end: { doc: }
        outcome: { field: result_code, codes: { PART: { name: Part, is: pending } } }
        """;

    private const string Browser = """
        gateway: WePay
        contract: Cashier
        operation: { endpoint: https://x.example/pay, sent_by: browser, encoding: form }
        request: { fields: { mch_id: { required: true } } }
        """;

    private const string Header = """
        gateway: HeadPay
        merchant: app
        signature:
          header: X-Signature
          source: body
          algorithm: { header: X-Alg, accepts: { S: hmac-sha256 } }
        fields:
          app: { type: String }
        """;

    private const string Paid = """
        gateway: HeadPay
        contract: Paid
        notification: { acknowledge: success, deadline: 1h }
        fields:
          app: { required: true }
          memo: { type: String, required: true, signed: false }
        """;

    [Fact]
    public void Only_what_is_not_supported_yet_is_told()
    {
        var result = SpecDriver.Run(
            ("/hashed.gateway.yaml", Hashed), ("/query.contract.yaml", Query), ("/browser.contract.yaml", Browser), ("/header.gateway.yaml", Header), ("/paid.contract.yaml", Paid));

        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("GWC1106", diagnostic.Id));
        Assert.Equal(
            ["HeadPay.Gateway.g.cs", "HeadPay.Paid.g.cs", "WePay.Cashier.g.cs", "WePay.Gateway.g.cs", "WePay.OrderQuery.g.cs"],
            result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Outcomes_are_asked_in_order_and_a_contract_changes_the_one_it_names()
    {
        var result = SpecDriver.Run(("/hashed.gateway.yaml", Hashed), ("/query.contract.yaml", Query));

        var model = (((Model.ContractModel Model, string))result.TrackedSteps["ContractModel"].Single().Outputs.Single().Value).Model;
        Assert.Equal(["return_code", "result_code"], model.Operation!.Outcome.Select(entry => entry.Field));
        Assert.Equal(["SUCCESS", "FAIL", "PART"], model.Operation.Outcome[1].Codes.Select(code => code.Code));
        Assert.Equal(["OrderQueryResultCode"], model.Enums.Select(codes => codes.TypeName));
        Assert.Equal(["return_msg", "err_code_des", "return_code", "result_code", "mch_id", "sign_type", "sign"], model.Operation.Response!.Fields.Take(7).Select(field => field.WireName));
        Assert.Equal((Model.WireEncoding.Xml, Model.WireEncoding.Json), (model.Operation.Request.Encoding, model.Operation.Response.Encoding));
    }
}
