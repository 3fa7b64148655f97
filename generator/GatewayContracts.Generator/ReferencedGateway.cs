using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator;

/// <summary>
/// A gateway whose types a referenced assembly has: generated once more, they would hide those with a warning at every
/// use.
/// </summary>
/// <param name="Name">The gateway's.</param>
/// <param name="Assembly">The name of the assembly that has its types.</param>
/// <param name="Members">Its public types there, and their properties as <c>Type.Property</c>.</param>
internal sealed record ReferencedGateway(string Name, string Assembly, EquatableArray<string> Members)
{
    /// <summary>Those of the gateways that C# finds in a referenced assembly under their names.</summary>
    public static EquatableArray<ReferencedGateway> Find(
        IEnumerable<GatewayReference> gateways,
        Compilation compilation
    ) =>
        new(
            from gateway in gateways
            let type = compilation
                .GetTypesByMetadataName($"{gateway.Namespace}.{Names.GatewayType(gateway.Name)}")
                .FirstOrDefault(type => IsGateway(type) && IsSeen(type.ContainingAssembly, compilation))
            where type is not null
            select new ReferencedGateway(
                gateway.Name,
                type.ContainingAssembly.Name,
                new EquatableArray<string>(MembersOf(type.ContainingNamespace))
            )
        );

    /// <summary>
    /// The first type or property of a contract that the assembly does not have; null where it has all.
    /// </summary>
    public string? Missing(ContractModel contract)
    {
        var members = new HashSet<string>(Members, StringComparer.Ordinal);
        return MembersOf(contract).FirstOrDefault(member => !members.Contains(member));
    }

    private static bool IsGateway(INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Accessibility.Public
        && type.Interfaces.Any(face =>
            face
                is {
                    Name: "IGateway",
                    ContainingNamespace: { Name: "GatewayContracts", ContainingNamespace.IsGlobalNamespace: true }
                }
        );

    // An assembly behind an alias of its own hides nothing and is hidden by nothing.
    private static bool IsSeen(IAssemblySymbol assembly, Compilation compilation) =>
        compilation.GetMetadataReference(assembly) is { } reference
        && (
            reference.Properties.Aliases.IsDefaultOrEmpty
            || reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias)
        );

    private static IEnumerable<string> MembersOf(INamespaceSymbol space) =>
        from type in space.GetTypeMembers()
        where type.DeclaredAccessibility == Accessibility.Public
        from member in type.GetMembers()
            .OfType<IPropertySymbol>()
            .Select(property => $"{type.Name}.{property.Name}")
            .Prepend(type.Name)
        select member;

    private static IEnumerable<string> MembersOf(ContractModel contract) =>
        new[] { contract.Operation?.Request, contract.Operation?.Response, contract.Notification?.Message }
            .OfType<MessageModel>()
            .SelectMany(message =>
                MembersOf(message.TypeName, message.Fields)
                    .Concat(message.Groups.Select(group => $"{message.TypeName}.{group.Property}"))
            );

    private static IEnumerable<string> MembersOf(string type, IEnumerable<FieldModel> fields) =>
        fields
            .SelectMany(field =>
                field.MemberType is { } inner
                    ? MembersOf(inner, field.Members).Prepend($"{type}.{field.PropertyName}")
                    : [$"{type}.{field.PropertyName}"]
            )
            .Prepend(type);
}
