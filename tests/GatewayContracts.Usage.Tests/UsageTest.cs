using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Usage.Tests;

/// <summary>
/// What the tests of a sentence share: wrong code is told at its very place and in the sentence's words, right code is
/// not. The words come from the descriptor; a test gives the arguments. The generated types are in another assembly;
/// see <see cref="BesideTests"/>. Not on Roslyn's test kit, which takes four times as long:
/// <see cref="StandardKitTests"/> has a case of each kind there.
/// </summary>
public abstract class UsageTest(DiagnosticDescriptor sentence)
{
    protected Task WrongInitializer(string creation, params string[] arguments) =>
        Wrong(Method($"_ = {creation};"), arguments);

    protected static Task RightInitializer(string creation) => Right(Method($"_ = {creation};"));

    protected Task WrongStatement(string statements, params string[] arguments) => Wrong(Method(statements), arguments);

    protected static Task RightStatement(string statements) => Right(Method(statements));

    protected Task Wrong(string source, params string[] arguments) => Check(source, [arguments]);

    /// <summary>Several places, in the order of the source.</summary>
    protected Task Wrong(string source, string[] first, params string[][] others) => Check(source, [first, .. others]);

    private async Task Check(string source, string[][] arguments)
    {
        var marked = new MarkedText(source);
        var found = await Analysis.RunAsync(Shop.Referring(marked.Text));
        Assert.Equal(
            marked.Spans.Select(span => (sentence.Id, marked.Text[span.Start..span.End])),
            found.Select(diagnostic =>
                (
                    diagnostic.Id,
                    marked.Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)
                )
            )
        );
        Assert.Equal(
            marked.Spans,
            found.Select(diagnostic => (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End))
        );
        Assert.All(found, diagnostic => Assert.Equal(sentence.DefaultSeverity, diagnostic.Severity));
        Assert.Equal(
            arguments.Select(sentence.With),
            found.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))
        );
    }

    protected static async Task Right(string source) => Assert.Empty(await Analysis.RunAsync(Shop.Referring(source)));

    internal static string Method(string statements) =>
        $$"""
            class Till
            {
                const string Short = "AB";
                const int Four = 4;

                async Task Run(TulipPayClient client, MerchantAccount account, string text, decimal price, decimal? maybe, double weight, float rate, Way way, Way? perhaps, Notice notice, PayResponse response, byte[] body)
                {
                    await Task.Yield();
                    {{statements}}
                }
            }
            """;
}
