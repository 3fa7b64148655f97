using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Adds to the vocabulary what other assemblies declare in terms of it. Only those can that reference the runtime, or
/// an assembly that has such types itself.
/// </summary>
internal sealed class ReferencedWords(Vocabulary vocabulary)
{
    public void Collect(Compilation compilation, IAssemblySymbol runtime)
    {
        var others = compilation
            .SourceModule.ReferencedAssemblySymbols.Select(assembly =>
                (
                    assembly.Name,
                    References: assembly
                        .Modules.SelectMany(module => module.ReferencedAssemblies)
                        .Select(referenced => referenced.Name)
                        .ToList(),
                    Types: new Lazy<List<INamedTypeSymbol>>(() => [.. Types(assembly.GlobalNamespace)])
                )
            )
            .ToList();
        var carriers = new HashSet<string> { runtime.Identity.Name };
        for (var known = 0; known < Known(); )
        {
            // A type that is found may be what a declaration in the same assembly, or in another, is made of.
            known = Known();
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

        int Known() => carriers.Count + vocabulary.Types.Count + vocabulary.Codes.Count;
    }

    private void Collect(INamedTypeSymbol type)
    {
        var isMessage = type.AllInterfaces.Any(implemented => implemented.Name == "IFields");
        var made = type.GetMembers().Where(member => IsMade(member) || (!isMessage && IsCode(member))).ToList();
        if (
            type.TypeKind == TypeKind.Delegate
                ? made.Count > 0
                : IsMessageOrResult(type) || made.Exists(Vocabulary.IsUsedWithoutItsName)
        )
        {
            vocabulary.Types.Add(type.Name);
        }

        if (CodeEnum.Is(type))
        {
            vocabulary.Names.Add(type.Name);
            vocabulary.Codes.Add(type.Name);
        }

        vocabulary.Names.UnionWith(
            made.Select(member =>
                member is IMethodSymbol { MethodKind: MethodKind.Constructor } || IsCalledByType(member)
                    ? type.Name
                    : member.Name
            )
        );
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

    private bool IsMade(ISymbol member) =>
        member switch
        {
            IMethodSymbol
            {
                MethodKind: not (
                    MethodKind.PropertyGet
                    or MethodKind.PropertySet
                    or MethodKind.EventAdd
                    or MethodKind.EventRemove
                    or MethodKind.ExplicitInterfaceImplementation
                )
            } method => Mentions(method.ReturnType) || method.Parameters.Any(parameter => Mentions(parameter.Type)),
            IPropertySymbol property => Mentions(property.Type),
            IFieldSymbol field => Mentions(field.Type),
            IEventSymbol happening => Mentions(happening.Type),
            _ => false,
        };

    // The class of a code's texts has a Parse, as many types have.
    private bool IsCalledByType(ISymbol member) =>
        member is IMethodSymbol { ContainingType.IsStatic: true, IsExtensionMethod: false }
        && IsCode(member)
        && !IsMade(member);

    private bool IsCode(ISymbol member) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => IsCode(method.ReturnType),
            IPropertySymbol property => IsCode(property.Type),
            IFieldSymbol { ContainingType.TypeKind: not TypeKind.Enum } field => IsCode(field.Type),
            _ => false,
        };

    private bool IsCode(ITypeSymbol type) =>
        type switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Enum } => vocabulary.Codes.Contains(type.Name),
            INamedTypeSymbol named => named.TypeArguments.Any(IsCode),
            IArrayTypeSymbol array => IsCode(array.ElementType),
            _ => false,
        };

    private bool Mentions(ITypeSymbol type) =>
        type switch
        {
            INamedTypeSymbol named => vocabulary.Types.Contains(named.Name)
                || named.TypeArguments.Any(argument => argument is not ITypeParameterSymbol && Mentions(argument)),
            IArrayTypeSymbol array => Mentions(array.ElementType),
            _ => false,
        };

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
