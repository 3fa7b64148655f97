using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Repository.Tests;

/// <summary>What every file keeps to.</summary>
public partial class FileRuleTests
{
    private const int MostLines = 300;
    private const int MostColumns = 120;

    private static readonly string[] s_emptyWords =
    [
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utility",
        "Utilities",
        "Manager",
        "Managers",
        "Common",
        "Misc",
        "Miscellaneous",
    ];

    // Spelled in halves, so that this file does not find itself.
    private static readonly string[] s_promises = ["TO" + "DO", "FIX" + "ME"];

    private static readonly Dictionary<string, string> s_oneTypeExceptions = new(StringComparer.Ordinal)
    {
        ["generator/GatewayContracts.Generator/Polyfills/CompilerAttributes.cs"] =
            "what the compiler needs on netstandard2.0, in one place",
    };

    [Fact]
    public void Type_names_say_something()
    {
        var faults =
            from file in Checkout.CSharp()
            from type in TypesIn(file)
            from word in Words().Matches(NameOf(type)).Select(match => match.Value)
            where s_emptyWords.Contains(word)
            select $"{file}: {NameOf(type)}";
        Faults.None(
            faults,
            "A type is named for what it does. Helper, Util, Manager, Common and Misc say nothing; rename:"
        );
    }

    // A solution is rewritten with the platform's line ends by the tools that edit it; .gitattributes mends that on
    // commit.
    [Fact]
    public void Lines_end_in_LF()
    {
        var faults = Checkout.Files.Where(file =>
            !file.EndsWith(".sln", StringComparison.Ordinal)
            && File.ReadAllBytes(Checkout.PathOf(file)).Contains((byte)'\r')
        );
        Faults.None(
            faults,
            "Line ends are LF, so that no message and no generated text depends on a machine. Convert (sed -i "
                + "'s/\\r$//'), or write \\r in a literal as an escape:"
        );
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var faults = Checkout.Files.SelectMany(file =>
            Checkout.Lines(
                file,
                line => s_promises.FirstOrDefault(promise => line.Contains(promise, StringComparison.Ordinal))
            )
        );
        Faults.None(faults, "Do it now, or write an issue; a note in the code is neither:");
    }

    [Fact]
    public void A_file_holds_one_type_and_has_its_name()
    {
        var faults =
            from file in Checkout.CSharp("language", "generator", "runtime", "tool")
            where !s_oneTypeExceptions.ContainsKey(file)
            let names = TypesIn(file, topLevel: true).Select(NameOf).ToList()
            let expected = Path.GetFileName(file).Split('.')[0]
            where names.Count > 0 && names is not [var only] || names.Any(name => name != expected)
            select $"{file}: {string.Join(", ", names)}";
        Faults.None(faults, "Give each top-level type a file with its name (a part of a partial type: Type.Part.cs):");
    }

    [Fact]
    public void The_exceptions_are_still_needed()
    {
        var gone = s_oneTypeExceptions.Keys.Where(file =>
            !Checkout.Files.Contains(file)
            || TypesIn(file, topLevel: true).Select(NameOf).SequenceEqual([Path.GetFileNameWithoutExtension(file)])
        );
        Faults.None(gone, "These files are excepted in FileRuleTests without need; take them off the list:");
    }

    [Fact]
    public void No_source_file_is_long()
    {
        var faults = Checkout
            .CSharp()
            .Select(file => (File: file, Lines: Checkout.Read(file).AsSpan().Count('\n')))
            .Where(file => file.Lines > MostLines)
            .Select(file => $"{file.File}: {file.Lines}");
        Faults.None(
            faults,
            $"A file of more than {MostLines} lines holds more than one thing; split it where they meet:"
        );
    }

    [Fact]
    public void No_line_is_wide()
    {
        var faults =
            from file in Checkout.CSharp()
            let tree = CSharpSyntaxTree.ParseText(Checkout.Read(file))
            from line in tree.GetText().Lines
            where line.Span.Length > MostColumns && !IsAsGiven(tree, line)
            select $"{file}({line.LineNumber + 1}): {line.Span.Length}";
        Faults.None(faults, $"Wrap what is wider than {MostColumns} columns; `dotnet csharpier format .` wraps code:");
    }

    // What stands inside a raw literal is data, and a name that a page refers to cannot be broken.
    private static bool IsAsGiven(SyntaxTree tree, TextLine line)
    {
        var text = line.ToString();
        return text.Contains("cref=\"", StringComparison.Ordinal)
            || tree.GetRoot()
                .DescendantTokens(line.Span)
                .Any(token =>
                    token.Kind()
                        is SyntaxKind.SingleLineRawStringLiteralToken
                            or SyntaxKind.MultiLineRawStringLiteralToken
                            or SyntaxKind.InterpolatedSingleLineRawStringStartToken
                            or SyntaxKind.InterpolatedMultiLineRawStringStartToken
                            or SyntaxKind.InterpolatedStringTextToken
                );
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Checkout.Read("Contracts.sln").Replace('\\', '/');
        var faults = Checkout.Files.Where(file =>
            file.EndsWith(".csproj", StringComparison.Ordinal)
            && file.Count(letter => letter == '/') == 2
            && !solution.Contains($"\"{file}\"", StringComparison.Ordinal)
        );
        Faults.None(
            faults,
            "What is not in Contracts.sln is neither built nor tested by `dotnet test`; add it with `dotnet sln add`:"
        );
    }

    private static IEnumerable<MemberDeclarationSyntax> TypesIn(string file, bool topLevel = false) =>
        CSharpSyntaxTree
            .ParseText(Checkout.Read(file), new CSharpParseOptions(LanguageVersion.Preview))
            .GetRoot()
            .DescendantNodes(node => !topLevel || node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax named
            ? named.Identifier.Text
            : ((BaseTypeDeclarationSyntax)type).Identifier.Text;

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}
