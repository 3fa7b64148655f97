using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>The types that the analyzers look for, in whatever assembly they sit.</summary>
internal sealed class GatewayTypes
{
    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol _fields;
    private readonly INamedTypeSymbol? _notification;

    private GatewayTypes(Compilation compilation, INamedTypeSymbol fields)
    {
        _compilation = compilation;
        _fields = fields;
        _notification = Find("GatewayContracts.INotification`1");
    }

    /// <summary>Null where GatewayContracts is not referenced.</summary>
    public static GatewayTypes? Of(Compilation compilation) =>
        Find(compilation, "GatewayContracts.Metadata.IFields`1") is { } fields
            ? new GatewayTypes(compilation, fields)
            : null;

    public INamedTypeSymbol? Find(string metadataName) => Find(_compilation, metadataName);

    /// <summary>Whether a type was generated from a spec: a message, or an object inside one.</summary>
    public bool IsGenerated(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsGenericType: false, IsAnonymousType: false } && Implements(type, _fields);

    private bool IsNotification(INamedTypeSymbol type) => _notification is not null && Implements(type, _notification);

    /// <summary>Whether the gateway sends messages of this type: notifications, and responses.</summary>
    public bool IsReceived(INamedTypeSymbol type) =>
        IsGenerated(type)
        && (
            IsNotification(type)
            || type.GetAttributes().Any(attribute => AttributeValues.NameOf(attribute) == "AskedOnSuccessAttribute")
        );

    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol wanted) =>
        type.AllInterfaces.Any(implemented =>
            SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, wanted)
        );

    private static INamedTypeSymbol? Find(Compilation compilation, string metadataName) =>
        compilation.GetTypeByMetadataName(metadataName)
        ?? compilation.GetTypesByMetadataName(metadataName).FirstOrDefault();
}
