namespace GatewayContracts.Generator.Model;

/// <summary>One message to generate: its class name, and its fields in the docs' order.</summary>
internal sealed record MessageModel(
    string TypeName,
    MessageRole Role,
    WireEncoding Encoding,
    EquatableArray<FieldModel> Fields,
    EquatableArray<RuleModel> Rules
);
