using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GatewayContracts.Tool.Tests;

public sealed class EvidenceTests : IDisposable
{
    private const string SignString =
        "dt_order=20130515094013&money_order=210.97&no_order=A1"
        + "&oid_partner=201103171000000000&oid_paybill=2013051613121201&pay_type=P&result_pay=SUCCESS&sign_type=RSA";

    private readonly Workplace _work = new();

    public EvidenceTests()
    {
        _work
            .Write("gateway.key", Workplace.Gateway.PrivatePem)
            .Write("gateway.pem", Workplace.Gateway.PublicPem)
            .Write(
                "notice.json",
                $$"""{"{{SignString.Replace("&", "\",\"", StringComparison.Ordinal)
                    .Replace("=", "\":\"", StringComparison.Ordinal)}}"}"""
            );
        _work.Write("body.bin", _work.Run("sign", "notice.json", "-c", Contract, "-k", "gateway.key").Is(0).Output);
    }

    private static string Contract { get; } =
        Path.Combine(AppContext.BaseDirectory, "Specs", "payment-notification.contract.yaml");

    private static string[] Line => ["evidence", "-c", Contract, "-k", "gateway.pem"];

    public void Dispose() => _work.Dispose();

    [Fact]
    public void What_was_kept_holds_and_says_what_it_proves()
    {
        var answer = _work.Run([.. Line, "body.bin", "--json"]).Is(0).Json;

        Assert.True(answer.GetProperty("holds").GetBoolean());
        Assert.Equal(Digest(File.ReadAllBytes(_work.PathOf("body.bin"))), answer.GetProperty("bodyDigest").GetString());
        Assert.Equal(Digest(Encoding.UTF8.GetBytes(SignString)), answer.GetProperty("signStringDigest").GetString());
        Assert.Equal(
            Digest(Workplace.Gateway.Rsa.ExportSubjectPublicKeyInfo())[..16],
            answer.GetProperty("key").GetString()
        );
        Assert.Equal(Digest(File.ReadAllBytes(Contract)), answer.GetProperty("contractDigest").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_row_of_the_ledger_holds(bool isPostgreSql)
    {
        _work.Write("row.json", Row(isPostgreSql));
        Assert.StartsWith(
            "PaymentNotification: holds\n",
            _work.Run([.. Line, "--record", "row.json"]).Is(0).Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Digest", "00", "the digest of what was signed is 00 there.")]
    [InlineData("Key", "0000000000000000", "the key is 0000000000000000 there.")]
    [InlineData("Signature", "AAAA", "the signature is another there.")]
    [InlineData("Message", "OtherNotice", "it is of OtherNotice, and the contract is of PaymentNotification.")]
    public void A_row_that_says_otherwise_does_not(string column, string value, string told)
    {
        _work.Write("row.json", Row(isPostgreSql: false, (column, value)));
        Assert.Contains(
            $"  record: {told}\n",
            _work.Run([.. Line, "--record", "row.json"]).Is(1).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_changed_body_does_not_hold()
    {
        _work.Write("changed.bin", _work.Read("body.bin").Replace("210.97", "910.97", StringComparison.Ordinal));
        Assert.StartsWith(
            "PaymentNotification: does NOT hold\n",
            _work.Run([.. Line, "changed.bin"]).Is(1).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_record_that_is_none_is_wrong_use()
    {
        _work.Write("row.json", "[1, 2]");
        Assert.Contains(
            "The record is no JSON object",
            _work.Run([.. Line, "--record", "row.json"]).Refused(),
            StringComparison.Ordinal
        );
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private string Row(bool isPostgreSql, params (string Column, string Value)[] changes)
    {
        var body = File.ReadAllBytes(_work.PathOf("body.bin"));
        using var message = JsonDocument.Parse(body);
        var row = new Dictionary<string, string>
        {
            ["Message"] = "PaymentNotification",
            ["Body"] = isPostgreSql ? "\\x" + Convert.ToHexStringLower(body) : Convert.ToBase64String(body),
            ["Digest"] = Digest(Encoding.UTF8.GetBytes(SignString)),
            ["Signature"] = message.RootElement.GetProperty("sign").GetString()!,
            ["Key"] = Digest(Workplace.Gateway.Rsa.ExportSubjectPublicKeyInfo())[..16],
        };
        foreach (var (column, value) in changes)
        {
            row[column] = value;
        }

        return JsonSerializer.Serialize(
            isPostgreSql ? row.ToDictionary(column => column.Key.ToLowerInvariant(), column => column.Value) : row
        );
    }
}
