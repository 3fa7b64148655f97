using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>What the attributes of a generated class say of its message.</summary>
internal sealed class MessageShape
{
    private MessageShape(INamedTypeSymbol type, bool isReceived)
    {
        Name = type.Name;

        // While somebody types, a property may stand there twice.
        Fields = type.GetMembers()
            .OfType<IPropertySymbol>()
            .Select(FieldShape.Of)
            .OfType<FieldShape>()
            .GroupBy(field => field.Name)
            .ToDictionary(twins => twins.Key, twins => twins.First());
        IsReceived = isReceived;
        Rules = [.. type.GetAttributes().Select(MessageRule.Read).OfType<MessageRule>().Where(IsWhole)];
    }

    public string Name { get; }

    public IReadOnlyDictionary<string, FieldShape> Fields { get; }

    public IReadOnlyList<MessageRule> Rules { get; }

    /// <summary>
    /// Whether the gateway sends it, and a consumer only builds it in tests, perhaps wrong on purpose. In a response,
    /// moreover, required fields and rules are checked only if the outcome is success, which is not known while it is
    /// being filled.
    /// </summary>
    public bool IsReceived { get; }

    public static MessageShape? Of(INamedTypeSymbol type, GatewayTypes types) =>
        types.IsGenerated(type) ? new MessageShape(type, types.IsReceived(type)) : null;

    // An attribute in code that is just being written may name what is not there.
    private bool IsWhole(MessageRule rule) =>
        rule.Members.Count > 0
        && rule.Members.Concat(rule.Unless)
            .Concat(rule.When.Select(condition => condition.Member))
            .All(Fields.ContainsKey);
}
