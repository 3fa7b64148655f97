using Microsoft.CodeAnalysis;

namespace Spec.Tests.Readme;

/// <summary>Everything that the README shows as code is what the generator and the compiler take it for.</summary>
public class ReadmeBlockTests
{
    public static TheoryData<int> Right => [.. Lines("yaml", isWrong: false)];

    public static TheoryData<int> Wrong => [.. Lines("yaml", isWrong: true)];

    public static TheoryData<int> Code => [.. Lines("csharp", isWrong: false)];

    [Fact]
    public void There_are_blocks_of_every_kind()
    {
        Assert.True(Right.Count > 50);
        Assert.True(Wrong.Count > 5);
        Assert.NotEmpty(Code);
        Assert.All(
            ReadmeText.Blocks,
            block => Assert.Contains(block.Language, (string[])["yaml", "csharp", "xml", "ini", "json", "text"])
        );
    }

    [Theory]
    [MemberData(nameof(Right))]
    public void A_spec_is_taken_and_what_it_generates_compiles(int line) =>
        Assert.Empty(SpecRun.Compile("class Program;", SpecFile.InMemory(At(line).Files())));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_spec_is_told_what_the_readme_says(int line)
    {
        var block = At(line);

        Assert.Equal(
            [block.Wrong!],
            SpecRun.Generate(SpecFile.InMemory(block.Files())).Diagnostics.Select(found => found.Id).Distinct()
        );
    }

    [Theory]
    [MemberData(nameof(Code))]
    public void Code_compiles(int line)
    {
        var block = At(line);
        var code = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Net.Http;
            using System.Threading.Tasks;
            using GatewayContracts;
            using LianLian;

            internal static class Page
            {
                public static async Task Run(
                    HttpClient http, MerchantAccount account, LianLianClient client, ICounterModeCipher cipher,
                    byte[] body{{Variable(block)}})
                {
                    await Task.Yield();
            {{block.Text}}
                }
            }
            """;

        Assert.Empty(SpecRun.Compile(code, SpecFile.InMemory(block.Over is null ? Packaged : Above(block).Files())));
    }

    private static IEnumerable<SpecFile> Packaged =>
        Embedded.Names("lianlian/").Select(name => new SpecFile("/" + name, Embedded.Text(name)));

    private static string Variable(ReadmeBlock block) =>
        block.Over switch
        {
            null => "",
            "request" => ", PaymentResultQueryRequest request",
            "response" => ", PaymentResultQueryResponse response",
            _ => ", PaymentNotification notification",
        };

    private static ReadmeBlock Above(ReadmeBlock block) =>
        ReadmeText.Blocks.Last(other => other.Language == "yaml" && other.Line < block.Line);

    private static IEnumerable<int> Lines(string language, bool isWrong) =>
        ReadmeText
            .Blocks.Where(block => block.Language == language && block.Wrong is not null == isWrong)
            .Select(block => block.Line);

    private static ReadmeBlock At(int line) => ReadmeText.Blocks.Single(block => block.Line == line);
}
