using System.Text;

namespace GatewayContracts.Tool.Tests;

public sealed class TranscribeTests : IDisposable
{
    private const string Page = """
        # Order Query API

        Endpoint: https://pay.example.com/query

        ## Request

        | Name | Required | Type | Description |
        |---|---|---|---|
        | shop | Y | String(8) | The shop |
        | order | Y | String(32) | The order |

        ## Response

        | Name | Required | Type | Description |
        |---|---|---|---|
        | shop | Y | String(8) | The shop |
        | state | | String(1) | 1: paid; 2: open |

        """;

    private const string Gateway = """
        gateway: TulipPay
        merchant: shop
        signature:
          field: seal
          algorithm: { accepts: { RSA: sha256-with-rsa } }
        """;

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_draft_lies_beside_the_gateways_file_and_lints()
    {
        _work.Write("Specs/tulip.gateway.yaml", Gateway).Write("page.md", Page);
        var told = _work.Run("transcribe", "page.md", "--gateway", "TulipPay", "-o", "Specs").Is(0);

        Assert.Equal(
            [_work.PathOf("Specs/order-query.contract.yaml"), "4 fields, 3 questions: answer each `# ?`."],
            told.Lines
        );
        Assert.Empty(_work.Run("lint").Is(0).Lines);
        Assert.Contains(
            "    # ? is it required? The page does not say, or its mark is lost\n    state:\n",
            _work.Read("Specs/order-query.contract.yaml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_keeps_a_draft_from_being_built_is_told_and_the_draft_is_written()
    {
        _work
            .Write("tulip.gateway.yaml", Gateway)
            .Write("page.md", Page.Replace("The order", "yyyyMMddHHmmss", StringComparison.Ordinal));
        var result = _work.Run("transcribe", "page.md", "--gateway", "TulipPay");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("to be settled before it lints: GWC1103", result.Error, StringComparison.Ordinal);
        Assert.Contains(
            "# ? this has to be settled before it lints. GWC1103",
            _work.Read("order-query.contract.yaml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void From_standard_input_to_standard_output_without_a_gateway()
    {
        _work.Input = Encoding.UTF8.GetBytes(Page);
        var draft = _work
            .Run("transcribe", "-", "--kind", "markdown", "--gateway", "TulipPay", "--contract", "Ask", "-o", "-")
            .Is(0)
            .Output;

        Assert.Contains("\ncontract: Ask\n", draft, StringComparison.Ordinal);
        Assert.Contains("# ? there is no file of the gateway TulipPay yet", draft, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_work.Folder));
    }

    [Fact]
    public void Nothing_is_overwritten_without_being_told_to()
    {
        _work.Write("page.md", Page).Write("mine.contract.yaml", "mine");
        Assert.Contains(
            "exists. Give another name or folder, or --force",
            _work.Run("transcribe", "page.md", "--gateway", "TulipPay", "-o", "mine.contract.yaml").Refused(),
            StringComparison.Ordinal
        );
        Assert.Equal("mine", _work.Read("mine.contract.yaml"));

        _work.Run("transcribe", "page.md", "--gateway", "TulipPay", "-o", "mine.contract.yaml", "--force").Is(0);
        Assert.Contains("contract: OrderQuery", _work.Read("mine.contract.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.md", "nowhere.md cannot be read")]
    [InlineData("empty.md", "The page has no table.")]
    [InlineData("latin.txt", "latin.txt is not UTF-8.")]
    [InlineData("page.md --notification --gateway class", "'class' cannot be a name in C#")]
    public void What_is_no_page_is_wrong_use(string arguments, string told)
    {
        _work.Write("page.md", Page).Write("empty.md", "").Write("latin.txt", [0x66, 0xFC, 0x72]);
        Assert.Contains(
            told,
            _work
                .Run([
                    "transcribe",
                    .. arguments.Split(' '),
                    .. arguments.Contains("--gateway", StringComparison.Ordinal)
                        ? []
                        : (string[])["--gateway", "TulipPay"],
                ])
                .Refused(),
            StringComparison.Ordinal
        );
    }
}
