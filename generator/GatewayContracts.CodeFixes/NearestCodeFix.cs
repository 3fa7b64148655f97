using System.Collections.Immutable;
using System.Composition;
using GatewayContracts.Generator.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.CodeFixes;

/// <summary>
/// Takes the documented code whose name comes nearest, where the compiler does not know a member of a generated enum.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NearestCodeFix : UsageFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Ids("CS0117");

    private protected override IEnumerable<Offer> Offers(Diagnostic diagnostic, SyntaxNode place, SemanticModel model)
    {
        if (
            place is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } name
            && model.GetSymbolInfo(access.Expression).Symbol is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            && type.GetAttributes()
                .Any(attribute =>
                    attribute.AttributeClass
                        is {
                            Name: "CodesAttribute",
                            ContainingNamespace: { Name: "Metadata", ContainingNamespace.Name: "GatewayContracts" }
                        }
                )
            && NearestName.Of(
                name.Identifier.Text,
                type.MemberNames.Where(member => member is not ("Unrecognized" or ".ctor" or "value__"))
            )
                is { } near
        )
        {
            var title = $"Take {type.Name}.{near}";
            yield return new(title, title, new TextChange(name.Span, near));
        }
    }
}
