namespace GatewayContracts.Tool.Tests;

public sealed class DoctorTests : IDisposable
{
    private readonly Workplace _work = new();

    public DoctorTests()
    {
        _work.Run("new", "gateway", "ExamplePay").Is(0);
        _work.Run("new", "contract", "OrderQuery", "--gateway", "ExamplePay").Is(0);
        _work
            .Write("keys/merchant.pem", Workplace.Merchant.PrivatePem)
            .Write("keys/gateway.pem", Workplace.Gateway.PublicPem);
    }

    public void Dispose() => _work.Dispose();

    [Fact]
    public void This_machine_alone()
    {
        var report = Assert.Single(_work.Run("doctor", "--json").Is(0).Json.GetProperty("reports").EnumerateArray());
        var subjects = report
            .GetProperty("findings")
            .EnumerateArray()
            .Select(finding => finding.GetProperty("subject").GetString());
        Assert.Equal(["runtime", .. SignatureAlgorithm.All.Select(algorithm => algorithm.Name), "clock"], subjects);
    }

    [Fact]
    public void Settings_as_an_application_reads_them()
    {
        _work.Write(
            "app/appsettings.json",
            """
            {
              "ExamplePay": {
                "MerchantId": "S-1",
                "SigningKey": { "File": "../keys/merchant.pem" },
                "GatewayKeys": [ { "File": "../keys/gateway.pem" } ]
              }
            }
            """
        );
        var output = _work.Run("doctor", "app/appsettings.json", "--gateway", "example-pay.gateway.yaml").Is(0).Output;

        Assert.Contains("\nExamplePay\n  account Default: merchant S-1\n", output, StringComparison.Ordinal);
        Assert.Contains("account Default: signed a text and verified it, by RSA2", output, StringComparison.Ordinal);
        Assert.Contains("OrderQuery: https://gateway.example/order-query (Read)", output, StringComparison.Ordinal);
        Assert.Contains("at the gateway", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_a_finding_and_no_id_is_echoed()
    {
        const string id = "an-id-that-is-far-too-long-to-be-one";
        _work.Write(
            "appsettings.json",
            $$"""
            {
              "Pay": { "MerchantId": "{{id}}", "Timeuot": 1, "SigningKey": { "File": "keys/gateway.pem" },
                  "GatewayKeys": [ { "File": "keys/gateway.pem" } ] }
            }
            """
        );
        string[] line = ["doctor", "appsettings.json", "--gateway", "example-pay.gateway.yaml", "--section", "Pay"];
        var output = _work.Run(line).Is(1).Output;
        Assert.Contains(
            "ERROR ExamplePay: Pay:Timeuot: There is no such setting. Is Timeout meant?",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("Pay:SigningKey:File: ", output, StringComparison.Ordinal);

        _work.Write(
            "appsettings.Test.json",
            """{ "Pay": { "Timeuot": null, "SigningKey": { "File": "keys/merchant.pem" } } }"""
        );
        _work.Write(
            "appsettings.json",
            _work.Read("appsettings.json").Replace("\"Timeuot\": 1, ", "", StringComparison.Ordinal)
        );
        _work.Write("appsettings.Test.json", """{ "Pay": { "SigningKey": { "File": "keys/merchant.pem" } } }""");
        output = _work.Run([.. line, "--environment", "Test"]).Is(1).Output;
        Assert.Contains("The merchant's id does not fit the gateway's spec", output, StringComparison.Ordinal);
        Assert.DoesNotContain(id, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Say with --gateway", "doctor", "appsettings.json")]
    [InlineData("Give the application's settings too", "doctor", "--gateway", "example-pay.gateway.yaml")]
    [InlineData("have no section ExamplePay", "doctor", "appsettings.json", "--gateway", "example-pay.gateway.yaml")]
    [InlineData("other.json does not exist", "doctor", "other.json", "--gateway", "example-pay.gateway.yaml")]
    [InlineData("is no JSON that can be read", "doctor", "broken.json", "--gateway", "example-pay.gateway.yaml")]
    [InlineData("is no gateway's file", "doctor", "appsettings.json", "--gateway", "order-query.contract.yaml")]
    public void Wrong_use_is_told(string told, params string[] line)
    {
        _work.Write("appsettings.json", "{}").Write("broken.json", "{ \"Key\": secret-of-mine }");
        var error = _work.Run(line).Refused();
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-of-mine", error, StringComparison.Ordinal);
    }
}
