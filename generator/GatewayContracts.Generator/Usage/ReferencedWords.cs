using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>Adds to the vocabulary what other assemblies declare in terms of it. Only those can that reference the runtime, or an assembly that has such types itself.</summary>
internal sealed class ReferencedWords(Vocabulary vocabulary)
{
    public void Collect(Compilation compilation, IAssemblySymbol runtime)
    {
        var others = compilation.SourceModule.ReferencedAssemblySymbols
            .Select(assembly => (assembly.Name, References: assembly.Modules.SelectMany(module => module.ReferencedAssemblies).Select(referenced => referenced.Name).ToList(), Types: new Lazy<List<INamedTypeSymbol>>(() => [.. Types(assembly.GlobalNamespace)])))
            .ToList();
        var carriers = new HashSet<string> { runtime.Identity.Name };
        for (var known = 0; known < carriers.Count + vocabulary.Types.Count;)
        {
            // A type that is found may be what a declaration in the same assembly, or in another, is made of.
            known = carriers.Count + vocabulary.Types.Count;
            foreach (var (name, _, types) in others.Where(other => other.References.Any(carriers.Contains)))
            {
                var before = vocabulary.Types.Count;
                types.Value.ForEach(Collect);
                if (vocabulary.Types.Count > before)
                {
                    carriers.Add(name);
                }
            }
        }
    }

    private void Collect(INamedTypeSymbol type)
    {
        var made = type.GetMembers().Where(IsMade).ToList();
        if (type.TypeKind == TypeKind.Delegate ? made.Count > 0 : IsMessageOrResult(type) || made.Exists(Vocabulary.IsUsedWithoutItsName))
        {
            vocabulary.Types.Add(type.Name);
        }

        if (CodeEnum.Of(type) is not null)
        {
            vocabulary.Names.Add(type.Name);
        }

        vocabulary.Names.UnionWith(made.Select(member => member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? type.Name : member.Name));
    }

    private bool IsMessageOrResult(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (Mentions(ancestor))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(Mentions);
    }

    private bool IsMade(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: not (MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.ExplicitInterfaceImplementation) } method =>
            Mentions(method.ReturnType) || method.Parameters.Any(parameter => Mentions(parameter.Type)),
        IPropertySymbol property => Mentions(property.Type),
        IFieldSymbol field => Mentions(field.Type) || (field.IsConst && CodeEnum.Of(field.Type) is not null && field.ContainingType.TypeKind != TypeKind.Enum),
        IEventSymbol happening => Mentions(happening.Type),
        _ => false,
    };

    private bool Mentions(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol named => vocabulary.Types.Contains(named.Name) || named.TypeArguments.Any(argument => argument is not ITypeParameterSymbol && Mentions(argument)),
        IArrayTypeSymbol array => Mentions(array.ElementType),
        _ => false,
    };

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
