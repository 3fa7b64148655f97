using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>Adds to the vocabulary what other assemblies declare in terms of it. Only those that reference the runtime can.</summary>
internal sealed class ReferencedWords(Vocabulary vocabulary)
{
    public void Collect(Compilation compilation, IAssemblySymbol runtime)
    {
        var types = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(referenced => referenced.Name == runtime.Identity.Name)))
            .SelectMany(assembly => Types(assembly.GlobalNamespace))
            .ToList();

        vocabulary.Types.UnionWith(types.Where(IsMessageOrResult).Select(type => type.Name));
        vocabulary.Types.UnionWith(types.Where(type => type.DelegateInvokeMethod is { } invoke && IsMade(invoke)).Select(type => type.Name));
        vocabulary.Names.UnionWith(types.Where(type => CodeEnum.Of(type) is not null).Select(type => type.Name));
        vocabulary.Names.UnionWith(types.SelectMany(type => type.GetMembers()).Where(IsMade).Select(member => member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name));
    }

    private bool IsMessageOrResult(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (vocabulary.Types.Contains(ancestor.Name))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(implemented => vocabulary.Types.Contains(implemented.Name));
    }

    private bool IsMade(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.DelegateInvoke } method => Mentions(method.ReturnType) || method.Parameters.Any(parameter => Mentions(parameter.Type)),
        IPropertySymbol property => Mentions(property.Type),
        IFieldSymbol field => Mentions(field.Type),
        IEventSymbol happening => Mentions(happening.Type),
        _ => false,
    };

    private bool Mentions(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol named => vocabulary.Types.Contains(named.Name) || named.TypeArguments.Any(Mentions),
        IArrayTypeSymbol array => Mentions(array.ElementType),
        _ => false,
    };

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
