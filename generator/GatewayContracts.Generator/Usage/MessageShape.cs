using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>What the attributes of a generated class say of its message.</summary>
internal sealed class MessageShape
{
    private MessageShape(INamedTypeSymbol type)
    {
        Name = type.Name;
        Fields = type.GetMembers().OfType<IPropertySymbol>().Select(FieldShape.Of).OfType<FieldShape>().ToDictionary(field => field.Name);
        var attributes = type.GetAttributes();
        AskedOnSuccess = attributes.Any(attribute => AttributeValues.NameOf(attribute) == "AskedOnSuccessAttribute");
        Rules = [.. attributes.Select(MessageRule.Read).OfType<MessageRule>().Where(IsWhole)];
    }

    public string Name { get; }

    public IReadOnlyDictionary<string, FieldShape> Fields { get; }

    public IReadOnlyList<MessageRule> Rules { get; }

    /// <summary>Whether required fields and rules are asked for only when the outcome is success, which nobody knows of a response that is just being filled.</summary>
    public bool AskedOnSuccess { get; }

    public static MessageShape? Of(INamedTypeSymbol type, GatewayTypes types) => types.IsGenerated(type) ? new MessageShape(type) : null;

    // An attribute in code that is just being written may name what is not there.
    private bool IsWhole(MessageRule rule) =>
        rule.Members.Count > 0 && rule.Members.Concat(rule.Unless).Concat(rule.When.Select(condition => condition.Member)).All(Fields.ContainsKey);
}
