using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>The fields of a message as received, in their order, each name once.</summary>
internal sealed class ReceivedFields
{
    private readonly Dictionary<string, WireValue> _byName = new(StringComparer.Ordinal);

    public ReceivedFields(IReadOnlyList<WireField> fields)
    {
        Fields = fields;
        foreach (var field in fields)
        {
            _byName.Add(field.Name, field.Value);
        }
    }

    public IReadOnlyList<WireField> Fields { get; }

    public WireValue? Find(string name) => _byName.GetValueOrDefault(name);
}
