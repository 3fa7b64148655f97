extern alias generator;

using generator::GatewayContracts.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks;

/// <summary>The specs of an invented gateway, with as many notifications as a benchmark asks for.</summary>
internal static class TulipGateway
{
    private const int Fields = 40;

    public static SpecFile File { get; } =
        new(
            "tulip.gateway.yaml",
            """
            gateway: TulipPay
            namespace: Tulip
            merchant: shop
            signature:
              field: seal
              algorithm: { accepts: { RSA: sha256-with-rsa } }
            """
        );

    /// <summary>The driver before its first run.</summary>
    public static GeneratorDriver Driver(IEnumerable<SpecFile> notices) =>
        CSharpGeneratorDriver.Create([new ContractGenerator().AsSourceGenerator()], [File, .. notices]);

    /// <summary>
    /// The generated sources. Throws where a spec has an error: a benchmark of that would measure nothing.
    /// </summary>
    public static IEnumerable<string> Generate(IReadOnlyList<SpecFile> notices)
    {
        var result = Driver(notices).RunGenerators(CSharpCompilation.Create("Tulip")).GetRunResult();
        return result.Diagnostics.IsEmpty && result.GeneratedTrees.Length == notices.Count + 1
            ? result.GeneratedTrees.Select(tree => tree.ToString())
            : throw new InvalidOperationException(
                $"{result.GeneratedTrees.Length} sources; {result.Diagnostics.FirstOrDefault()}"
            );
    }

    public static SpecFile Notice(int number, string field, string doc = "An order.") =>
        new(
            $"notice{number}.contract.yaml",
            $$"""
            gateway: TulipPay
            contract: Notice{{number}}
            notification: { acknowledge: ok }
            fields:
              shop: { type: String, required: true }
              {{field}}: { type: String(32), doc: {{doc}} }
            {{string.Concat(
                Enumerable.Range(0, Fields).Select(index => $"  field_{index}: {{ type: String(32), doc: A field. }}\n")
            )}}
            """
        );
}
