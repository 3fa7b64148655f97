using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Usage.Tests;

/// <summary>Compiles consumers of generated types: beside them, or in an assembly that refers to theirs.</summary>
internal static class Shop
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Text;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using GatewayContracts;
        global using Tulip;

        """;

    private static readonly string[] s_packages =
    [
        "GatewayContracts.AspNetCore.dll",
        "GatewayContracts.DependencyInjection.dll",
        "GatewayContracts.EntityFrameworkCore.dll",
        "GatewayContracts.Testing.dll",
        "Microsoft.EntityFrameworkCore",
        "Microsoft.Data.Sqlite",
        "Microsoft.Extensions.",
        "Polly",
    ];

    private static readonly Lazy<IReadOnlyList<SyntaxTree>> s_generated = new(() => Generate(Specs.All));
    private static readonly Lazy<MetadataReference> s_library = new(() =>
        Emitted.Reference(Create(s_generated.Value).WithAssemblyName("Tulip"))
    );

    // Compilations that share what does not change share what was found out about it.
    private static readonly Lazy<CSharpCompilation> s_beside = new(() => Create([.. Generated, .. Parse([Usings])]));
    private static readonly Lazy<CSharpCompilation> s_referring = new(() =>
        Create(Parse([Usings])).AddReferences(Library)
    );

    /// <summary>What a consumer refers to: the platform and the runtime, never the generator.</summary>
    public static IReadOnlyList<MetadataReference> References => PlatformReferences.WithRuntime;

    /// <summary>What a web shop refers to besides: the packages for its host and its database.</summary>
    public static IReadOnlyList<MetadataReference> Packages { get; } = PlatformReferences.Packages(s_packages);

    public static IReadOnlyList<SyntaxTree> Generated => s_generated.Value;

    public static MetadataReference Library => s_library.Value;

    public static CSharpCompilation Beside(params string[] sources) => s_beside.Value.AddSyntaxTrees(Parse(sources));

    public static CSharpCompilation Referring(params string[] sources) =>
        s_referring.Value.AddSyntaxTrees(Parse(sources));

    public static CSharpCompilation Create(
        IEnumerable<SyntaxTree> trees,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary
    ) => SpecRun.Shop(trees, kind);

    public static IEnumerable<SyntaxTree> Parse(IEnumerable<string> sources) =>
        sources.Select((source, at) => CSharpSyntaxTree.ParseText(source, path: $"/shop/{at}.cs"));

    public static IReadOnlyList<SyntaxTree> Generate(IEnumerable<(string Path, string Text)> specs)
    {
        var result = SpecRun.Generate(specs.Select(spec => new SpecText(spec.Path, spec.Text)));
        Assert.Empty(result.Diagnostics);
        return [.. result.GeneratedSources.Select(source => source.SyntaxTree)];
    }
}
