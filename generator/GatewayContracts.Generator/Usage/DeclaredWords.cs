using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Adds to the vocabulary what a file declares in terms of it. Only heads of declarations are read, and by their words:
/// nothing is bound.
/// </summary>
internal sealed class DeclaredWords(Vocabulary vocabulary) : CSharpSyntaxWalker
{
    /// <summary>How an enum of documented codes is marked.</summary>
    public static readonly string[] MarksOfCodes = ["Codes", "CodesAttribute"];

    private static readonly string[] s_messages =
    [
        "IFields",
        "IMessage",
        "INotification",
        "IBrowserRequest",
        "IGatewayRequest",
    ];

    public override void VisitUsingDirective(UsingDirectiveSyntax node)
    {
        var isGlobalStatic = !node.GlobalKeyword.IsKind(SyntaxKind.None) && !node.StaticKeyword.IsKind(SyntaxKind.None);
        if (node.Alias is { Name.Identifier.ValueText: var alias })
        {
            Add(Mentions(node.NamespaceOrType, vocabulary.Types), vocabulary.Types, alias);
            Add(Mentions(node.NamespaceOrType, vocabulary.Names), vocabulary.Names, alias);
            Add(Mentions(node.NamespaceOrType, vocabulary.Codes), vocabulary.Codes, alias);
        }
        else if (
            isGlobalStatic
            && (Mentions(node.NamespaceOrType, vocabulary.Types) || Mentions(node.NamespaceOrType, vocabulary.Names))
        )
        {
            vocabulary.IsUsedEverywhere = true;
        }
    }

    public override void VisitClassDeclaration(ClassDeclarationSyntax node) => VisitType(node);

    public override void VisitStructDeclaration(StructDeclarationSyntax node) => VisitType(node);

    public override void VisitInterfaceDeclaration(InterfaceDeclarationSyntax node) => VisitType(node);

    public override void VisitRecordDeclaration(RecordDeclarationSyntax node) => VisitType(node);

    public override void VisitEnumDeclaration(EnumDeclarationSyntax node)
    {
        var isOne = node
            .AttributeLists.SelectMany(list => list.Attributes)
            .Any(attribute => Mentions(attribute.Name, MarksOfCodes));
        Add(isOne, vocabulary.Names, node.Identifier.ValueText);
        Add(isOne, vocabulary.Codes, node.Identifier.ValueText);
    }

    public override void VisitDelegateDeclaration(DelegateDeclarationSyntax node) =>
        Add(IsMade(node.ReturnType, node.ParameterList), vocabulary.Types, node.Identifier.ValueText);

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var isMade = IsMade(node.ReturnType, node.ParameterList);
        var isCode = IsCode(node, node.ReturnType);
        var isOfStaticClass =
            node.Parent is ClassDeclarationSyntax { Modifiers: var modifiers }
            && modifiers.Any(SyntaxKind.StaticKeyword)
            && node.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) != true;
        Add(isMade || (isCode && !isOfStaticClass), vocabulary.Names, node.Identifier.ValueText);
        Add(isCode && isOfStaticClass, vocabulary.Names, TypeOf(node));
        Add(isMade && Vocabulary.IsUsedWithoutItsName(node.Identifier.ValueText), vocabulary.Types, TypeOf(node));
    }

    public override void VisitIndexerDeclaration(IndexerDeclarationSyntax node) =>
        Add(IsMade(node.Type, node.ParameterList), vocabulary.Types, TypeOf(node));

    public override void VisitOperatorDeclaration(OperatorDeclarationSyntax node) =>
        Add(IsMade(node.ReturnType, node.ParameterList), vocabulary.Types, TypeOf(node));

    public override void VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node) =>
        Add(IsMade(node.Type, node.ParameterList), vocabulary.Types, TypeOf(node));

    public override void VisitPropertyDeclaration(PropertyDeclarationSyntax node) =>
        Add(IsMade(node.Type) || IsCode(node, node.Type), vocabulary.Names, node.Identifier.ValueText);

    public override void VisitFieldDeclaration(FieldDeclarationSyntax node) =>
        Add(node.Declaration, IsMade(node.Declaration.Type) || IsCode(node, node.Declaration.Type));

    public override void VisitEventFieldDeclaration(EventFieldDeclarationSyntax node) =>
        Add(node.Declaration, IsMade(node.Declaration.Type));

    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node) =>
        Add(IsMade(node.ParameterList), vocabulary.Names, node.Identifier.ValueText);

    // What is declared inside a body is used in the same file.
    public override void VisitBlock(BlockSyntax node) { }

    public override void VisitGlobalStatement(GlobalStatementSyntax node) { }

    private void VisitType(TypeDeclarationSyntax node)
    {
        var name = node.Identifier.ValueText;
        Add(node.BaseList is { } bases && bases.Types.Any(type => IsMade(type.Type)), vocabulary.Types, name);
        foreach (var parameter in node.ParameterList?.Parameters ?? default)
        {
            var isMade = parameter.Type is { } type && IsMade(type);
            Add(isMade, node is RecordDeclarationSyntax ? vocabulary.Types : vocabulary.Names, name);
            Add(
                isMade || (parameter.Type is { } code && IsCode(parameter, code)),
                vocabulary.Names,
                parameter.Identifier.ValueText
            );
        }

        foreach (var member in node.Members)
        {
            Visit(member);
        }
    }

    private void Add(VariableDeclarationSyntax declaration, bool isMade)
    {
        foreach (var variable in declaration.Variables)
        {
            Add(isMade, vocabulary.Names, variable.Identifier.ValueText);
        }
    }

    private static string TypeOf(SyntaxNode member) =>
        (member.Parent as BaseTypeDeclarationSyntax)?.Identifier.ValueText ?? "";

    private bool IsMade(params SyntaxNode[] parts) => parts.Any(part => Mentions(part, vocabulary.Types));

    private bool IsCode(SyntaxNode member, TypeSyntax type) =>
        Mentions(type, vocabulary.Codes)
        && member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaring
        && !(declaring.BaseList is { } bases && Mentions(bases, s_messages));

    private static bool Mentions(SyntaxNode node, IReadOnlyCollection<string> words) =>
        node.DescendantTokens()
            .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && words.Contains(token.ValueText));

    private static void Add(bool isOne, HashSet<string> words, string name)
    {
        if (isOne)
        {
            words.Add(name);
        }
    }
}
