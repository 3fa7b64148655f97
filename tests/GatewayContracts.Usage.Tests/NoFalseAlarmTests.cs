using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Usage.Tests;

/// <summary>
/// Code that is right gives no diagnostics: the sample's, the README's, and code that has nothing to do with gateways.
/// </summary>
public class NoFalseAlarmTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;

        """;

    private static readonly Lazy<IReadOnlyList<SyntaxTree>> s_lianLian = new(() =>
        Shop.Generate(Embedded.Names("spec/").Select(name => ("/" + name, Embedded.Text(name))))
    );

    [Fact]
    public async Task The_sample_is_silent()
    {
        var sources = Embedded.Names("sample/").Select(Embedded.Text).ToList();
        Assert.NotEmpty(sources);

        Assert.Empty(
            await Analysis.RunAsync(
                Shop.Create([.. s_lianLian.Value, .. Shop.Parse([Usings, .. sources])], OutputKind.ConsoleApplication)
                    .AddReferences(Shop.Packages)
            )
        );
    }

    [Fact]
    public async Task The_readme_is_silent()
    {
        var blocks = Regex
            .Matches(Embedded.Text("README.md"), "```csharp\n(.*?)```", RegexOptions.Singleline)
            .Select(block => block.Groups[1].Value)
            .ToList();
        Assert.NotEmpty(blocks);
        const string Own = "global using GatewayContracts;\nglobal using LianLian;\n";
        foreach (var block in blocks)
        {
            // What a block takes from another one is unknown here; the analyzers must bear that too.
            var compilation = Shop.Create(
                [
                    .. s_lianLian.Value,
                    .. Shop.Parse([
                        Usings + Own,
                        (
                            block.Contains("var account =", StringComparison.Ordinal)
                                ? ""
                                : "MerchantAccount account = null!;\n"
                        ) + block,
                    ]),
                ],
                OutputKind.ConsoleApplication
            );

            Assert.Empty(await Analysis.RunAsync(compilation, compiles: false));
        }
    }

    [Fact]
    public async Task Values_that_are_not_constant_are_silent() =>
        Assert.Empty(
            await Analysis.RunAsync(
                Shop.Beside(
                    """
                    record Order(string Id, decimal Total, string? Phone, string? Mail, Way? Way);

                    class Till
                    {
                        static readonly string Prefix = "much longer than any field takes";

                        static PayRequest Pay(Order order) => new() { OrderId = Prefix + order.Id, Amount = order.Total / 3, Card = order.Phone, Bank = order.Mail?.ToUpperInvariant(), Way = order.Way, Count = order.Id.Length };

                        static RuleRequest Rule(Order order) => new()
                        {
                            OrderId = order.Id,
                            TradeId = order.Mail,
                            Phone = order.Phone,
                            Mail = order.Mail,
                            Left = order.Phone,
                            Way = order.Way,
                            Gift = order.Phone is null ? null : 1,
                            Coupon = order.Phone is null ? 1 : null,
                            Total = (long)order.Total,
                            Sum = order.Id.Length,
                        };

                        static T Make<T>() where T : new() => new T();
                    }
                    """
                )
            )
        );

    [Fact]
    public async Task Without_GatewayContracts_there_is_nothing_to_find()
    {
        var compilation = CSharpCompilation.Create(
            "Other",
            Shop.Parse([
                """class Key { const string Pem = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ\n-----END PRIVATE KEY-----"; }""",
            ]),
            Shop.References.Where(reference =>
                !reference.Display!.EndsWith("GatewayContracts.dll", StringComparison.Ordinal)
            ),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );

        Assert.Empty(await Analysis.RunAsync(compilation));
    }
}
