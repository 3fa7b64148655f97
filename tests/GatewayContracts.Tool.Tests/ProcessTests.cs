using System.Text;

namespace GatewayContracts.Tool.Tests;

/// <summary>The tool as a process of its own: its real streams, and the number that it returns.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task What_it_writes_is_utf8_without_a_mark_and_can_be_piped_on()
    {
        var begun = await RunAsync([], "new", "gateway", "ExamplePay", "-o", "-");
        Assert.Equal((0, ""), (begun.ExitCode, begun.Error));
        Assert.StartsWith("# What all pages", begun.Output, StringComparison.Ordinal);

        _work.Write("example-pay.gateway.yaml", begun.Output);
        _work.Run("new", "contract", "OrderNotice", "--gateway", "ExamplePay", "--notification").Is(0);
        var body = """{"merchant_id":"商户","order_id":"A1","amount":"1.00","state":"S","sign_type":"RSA2"}""";
        var signString = await RunAsync(
            Encoding.UTF8.GetBytes(body),
            "sign",
            "-c",
            "order-notice.contract.yaml",
            "--sign-string"
        );
        Assert.Equal("amount=1.00&merchant_id=商户&order_id=A1&sign_type=RSA2&state=S", signString.Output);
    }

    [Fact]
    public async Task It_returns_what_the_documentation_says()
    {
        _work.Write("broken.gateway.yaml", "gateway: [\n");

        Assert.Equal(0, (await RunAsync([], "--help")).ExitCode);
        Assert.Equal(1, (await RunAsync([], "lint")).ExitCode);
        var wrong = await RunAsync([], "lint", "nowhere");
        Assert.Equal((2, ""), (wrong.ExitCode, wrong.Output));
        Assert.EndsWith(
            "nowhere does not exist. Give a spec, or a folder with specs.\n",
            wrong.Error,
            StringComparison.Ordinal
        );
    }

    private async Task<ToolResult> RunAsync(byte[] input, params string[] arguments)
    {
        var run = await ProgramRun.OfAsync(
            ProgramStart.Of(ProgramStart.Dotnet, _work.Folder, [typeof(CommandLine).Assembly.Location, .. arguments]),
            input
        );
        return new ToolResult(run.ExitCode, run.Output, run.Errors);
    }
}
