using System.Diagnostics.CodeAnalysis;

namespace GatewayContracts;

/// <summary>Fields as received, or why the body could not be read.</summary>
internal readonly struct WireReading
{
    private WireReading(ReceivedFields? fields, Refusal? refusal)
    {
        Fields = fields;
        Refusal = refusal;
    }

    public ReceivedFields? Fields { get; }

    public Refusal? Refusal { get; }

    public static implicit operator WireReading(ReceivedFields fields) => new(fields, null);

    public static implicit operator WireReading(Refusal refusal) => new(null, refusal);

    public bool TryGet([NotNullWhen(true)] out ReceivedFields? fields, [NotNullWhen(false)] out Refusal? refusal)
    {
        fields = Fields;
        refusal = Refusal;
        return fields is not null;
    }
}
