namespace GatewayContracts.Generator.Model;

/// <summary>What the messages of one gateway share, ready to be emitted.</summary>
/// <param name="Enums">One enum for each library field with codes, and one for each outcome field.</param>
/// <param name="LibraryNames">Wire names of the library's fields, nested ones included, ascending by code unit.</param>
internal sealed record GatewayModel(
    string Name,
    string? Title,
    string Namespace,
    string Merchant,
    int? TimeZoneMinutes,
    SignatureModel Signature,
    EquatableArray<OutcomeModel> Outcome,
    EquatableArray<CodeEnumModel> Enums,
    EquatableArray<string> LibraryNames
)
{
    /// <summary>Fields that messages share, by the name of the interface.</summary>
    public EquatableArray<DeclaredView> Views { get; init; }

    /// <summary>The library's fields with members, whose classes messages share.</summary>
    public EquatableArray<FieldModel> Objects { get; init; }

    /// <summary>How messages are encrypted that travel so; null where the gateway has none.</summary>
    public EncryptionModel? Encryption { get; init; }
}
