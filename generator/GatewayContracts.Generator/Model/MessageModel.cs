namespace GatewayContracts.Generator.Model;

/// <summary>One message to generate: its class name, and its fields in the docs' order.</summary>
internal sealed record MessageModel(
    string TypeName,
    MessageRole Role,
    WireEncoding Encoding,
    EquatableArray<FieldModel> Fields,
    EquatableArray<RuleModel> Rules
)
{
    /// <summary>What it travels in; null where it is the whole body.</summary>
    public EnvelopeModel? Envelope { get; init; }

    /// <summary>How it is signed, where its envelope says otherwise than its contract.</summary>
    public SignatureModel? OwnSignature { get; init; }

    /// <summary>Fields that come with codes.</summary>
    public EquatableArray<GroupModel> Groups { get; init; }
}
