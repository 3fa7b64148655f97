using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Repository.Tests;

/// <summary>
/// No wall clock decides over a test: on a loaded machine it would fail, and say nothing of the code.
/// </summary>
public sealed class ClockTests
{
    private static readonly string[] s_waits = ["Sleep", "CancelAfter"];

    // What a time may end: with one as an argument it is a verdict by the clock.
    private static readonly string[] s_limited = ["WaitAsync", "Wait", "WaitOne", "WaitForExit", "Join"];

    [Fact]
    public void No_test_waits_for_the_clock()
    {
        // Some start commands of the SDK, and end those that hang; a host's tests wait until what the system watches is
        // seen.
        string[] others =
        [
            "tests/Benchmarks/",
            "tests/Package.Tests/",
            "tests/GatewayContracts.DependencyInjection.Tests/",
            "tests/GatewayContracts.EntityFrameworkCore.Tests/",
            "tests/TestKit/Programs/ProgramRun.cs",
        ];
        var faults = Checkout
            .CSharp("tests")
            .Where(file => !others.Any(other => file.StartsWith(other, StringComparison.Ordinal)))
            .SelectMany(Clocks);
        Faults.None(
            faults,
            "Let an event or a TimeProvider of the test's own end the wait, and leave a run that hangs to `dotnet "
                + "test --blame-hang-timeout`:"
        );
    }

    [Theory]
    [InlineData("var watch = Stopwatch.StartNew();", "Stopwatch")]
    [InlineData("Thread.Sleep(1);", "Sleep")]
    [InlineData("await Task.Delay(100);", "Delay")]
    [InlineData("await Task.Delay(wait, stop);", "Delay")]
    [InlineData("stop.CancelAfter(100);", "CancelAfter")]
    [InlineData("await task.WaitAsync(TimeSpan.FromSeconds(5));", "WaitAsync")]
    [InlineData("process.WaitForExit(5000);", "WaitForExit")]
    [InlineData("new CancellationTokenSource(TimeSpan.FromMinutes(1));", "CancellationTokenSource")]
    public void A_clock_is_found(string line, string found) =>
        Assert.Equal([$"here.cs(1): {found}"], Clocks("here.cs", line));

    [Theory]
    [InlineData("await Task.Delay(wait, clock, stop);")]
    [InlineData("await task.WaitAsync(stop);")]
    [InlineData("await process.WaitForExitAsync();")]
    [InlineData("new CancellationTokenSource();")]
    [InlineData("new CancellationTokenSource(TimeSpan.FromMinutes(1), clock);")]
    [InlineData("var line = \"Thread.Sleep(1);\"; // Stopwatch")]
    public void What_is_none_is_not(string line) => Assert.Empty(Clocks("here.cs", line));

    private static IEnumerable<string> Clocks(string file) => Clocks(file, Checkout.Read(file));

    private static IEnumerable<string> Clocks(string file, string text) =>
        from node in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
        let clock = ClockIn(node)
        where clock is not null
        select $"{file}({node.SyntaxTree.GetLineSpan(node.Span).StartLinePosition.Line + 1}): {clock}";

    private static string? ClockIn(SyntaxNode node) =>
        node switch
        {
            IdentifierNameSyntax { Identifier.Text: "Stopwatch" } => "Stopwatch",
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name }
            } call => InCall(name, call.ArgumentList.Arguments),
            ObjectCreationExpressionSyntax
            {
                Type: IdentifierNameSyntax { Identifier.Text: "CancellationTokenSource" },
                ArgumentList.Arguments.Count: 1
            } => "CancellationTokenSource",
            _ => null,
        };

    private static string? InCall(string name, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        s_waits.Contains(name)
        || (name == "Delay" && arguments.Count < 3)
        || (s_limited.Contains(name) && arguments.Any(IsTime))
            ? name
            : null;

    private static bool IsTime(ArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax literal
            ? literal.IsKind(SyntaxKind.NumericLiteralExpression)
            : argument.ToString().Contains("TimeSpan", StringComparison.Ordinal);
}
