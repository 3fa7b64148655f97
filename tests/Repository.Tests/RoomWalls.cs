using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Repository.Tests;

/// <summary>A project compiled from its sources, to see which of its rooms uses what of which other room.</summary>
internal sealed class RoomWalls
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // Names that the compiler cannot find: behind one a broken wall could hide.
    private static readonly string[] s_unresolved = ["CS0103", "CS0234", "CS0246", "CS0400"];

    private readonly RoomRules _rules;
    private readonly CSharpCompilation _compilation;

    /// <param name="linked">Folders of other projects whose sources are compiled here too; each is
    /// one room.</param>
    public RoomWalls(RoomRules rules, params string[] linked)
        : this(rules, [], linked) { }

    /// <param name="others">Further projects of this repository that the project refers to, compiled.</param>
    public RoomWalls(RoomRules rules, IReadOnlyList<MetadataReference> others, params string[] linked)
    {
        _rules = rules;
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var files = Checkout
            .CSharp([rules.Project, .. linked])
            .Select(file => CSharpSyntaxTree.ParseText(Checkout.Read(file), options, file));
        _compilation = CSharpCompilation.Create(
            // Other projects let the project of this name see what is internal to them.
            Path.GetFileName(rules.Project),
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options, "ImplicitUsings.cs"), .. files],
            [.. References.Foreign, .. others],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                allowUnsafe: true
            )
        );
    }

    /// <summary>The rooms that have files.</summary>
    public IEnumerable<string> Rooms =>
        _compilation.SyntaxTrees.Skip(1).Select(tree => RoomOf(tree.FilePath)).Distinct().Order(StringComparer.Ordinal);

    public IEnumerable<string> Unresolved =>
        _compilation
            .GetDiagnostics()
            .Where(problem => s_unresolved.Contains(problem.Id))
            .Select(problem => problem.ToString());

    public IEnumerable<string> Breaches => _compilation.SyntaxTrees.Skip(1).SelectMany(BreachesOf).Distinct();

    private IEnumerable<string> BreachesOf(SyntaxTree tree)
    {
        var room = RoomOf(tree.FilePath);
        var model = _compilation.GetSemanticModel(tree);
        return from node in tree.GetRoot().DescendantNodes()
            where node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax
            let type = TypeBehind(model.GetSymbolInfo(node))
            where type is not null
            let others = type
                .DeclaringSyntaxReferences.Select(declared => RoomOf(declared.SyntaxTree.FilePath))
                .Distinct()
                .ToList()
            where others.Count > 0 && others.All(other => other != "Polyfills" && !_rules.Allow(room, other, type.Name))
            select $"{tree.FilePath}({tree.GetLineSpan(node.Span).StartLinePosition.Line + 1}): {room} must not "
                + $"know {string.Join(" or ", others)} ({type.Name})";
    }

    private static INamedTypeSymbol? TypeBehind(SymbolInfo info) =>
        (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) switch
        {
            INamedTypeSymbol type => Outermost(type.OriginalDefinition),
            IAliasSymbol { Target: INamedTypeSymbol type } => Outermost(type.OriginalDefinition),
            IMethodSymbol { ContainingType: { } type } => Outermost(type.OriginalDefinition),
            IPropertySymbol { ContainingType: { } type } => Outermost(type.OriginalDefinition),
            IFieldSymbol { ContainingType: { } type } => Outermost(type.OriginalDefinition),
            IEventSymbol { ContainingType: { } type } => Outermost(type.OriginalDefinition),
            _ => null,
        };

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? Outermost(outer) : type;

    // Sources of another folder, such as language/, are one room to the project they are linked into.
    private static string LinkedRoom(string folder) => char.ToUpperInvariant(folder[0]) + folder[1..];

    private string RoomOf(string file)
    {
        if (file.StartsWith(_rules.Project + "/", StringComparison.Ordinal))
        {
            var path = file[(_rules.Project.Length + 1)..].Split('/');
            return path.Length == 1 ? RoomRules.Root : path[0];
        }

        return LinkedRoom(file.Split('/')[0]);
    }
}
