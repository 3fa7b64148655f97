namespace GatewayContracts.Tool.Tests;

public sealed class NewTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_start_lints_without_a_finding()
    {
        Assert.Equal(
            _work.PathOf("Specs/example-pay.gateway.yaml") + "\n",
            _work.Run("new", "gateway", "ExamplePay", "-o", "Specs").Is(0).Output
        );
        Assert.Empty(_work.Run("lint", "--suggestions").Is(0).Lines);

        _work.Run("new", "contract", "OrderQuery", "--gateway", "ExamplePay", "-o", "Specs").Is(0);
        Assert.Empty(_work.Run("lint", "--suggestions").Is(0).Lines);

        _work.Run("new", "contract", "OrderNotice", "--gateway", "ExamplePay", "--notification", "-o", "Specs").Is(0);
        Assert.Empty(_work.Run("lint", "--suggestions").Is(0).Lines);
        Assert.StartsWith(
            "# One page of ExamplePay's documentation: a message that the gateway sends",
            _work.Read("Specs/order-notice.contract.yaml"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("PayPage", "pay-page")]
    [InlineData("QRPayV2", "qr-pay-v2")]
    [InlineData("Pay", "pay")]
    public void A_file_is_named_after_what_is_in_it(string name, string file)
    {
        _work.Run("new", "contract", name, "--gateway", "ExamplePay").Is(0);
        Assert.Contains($"contract: {name}\n", _work.Read(file + ".contract.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten_without_being_told_to()
    {
        _work.Write("example-pay.gateway.yaml", "mine");

        Assert.Contains(
            "exists. Give another name or folder, or --force",
            _work.Run("new", "gateway", "ExamplePay").Refused(),
            StringComparison.Ordinal
        );
        Assert.Equal("mine", _work.Read("example-pay.gateway.yaml"));

        _work.Run("new", "gateway", "ExamplePay", "--force").Is(0);
        Assert.Contains("gateway: ExamplePay", _work.Read("example-pay.gateway.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void To_standard_output()
    {
        Assert.Contains(
            "\ngateway: ExamplePay\n",
            _work.Run("new", "gateway", "ExamplePay", "-o", "-").Is(0).Output,
            StringComparison.Ordinal
        );
        Assert.Empty(Directory.EnumerateFiles(_work.Folder));
    }

    [Theory]
    [InlineData("Example Pay")]
    [InlineData("2Pay")]
    [InlineData("class")]
    [InlineData("../Pay")]
    public void A_name_that_C_sharp_cannot_have_is_wrong_use(string name)
    {
        Assert.Contains(
            $"'{name}' cannot be a name in C#",
            _work.Run("new", "gateway", name).Refused(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"'{name}' cannot be a name in C#",
            _work.Run("new", "contract", "Pay", "--gateway", name).Refused(),
            StringComparison.Ordinal
        );
    }
}
