using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>The fields of a body, or why it is none. Exactly one of the two is there.</summary>
/// <param name="Fields">In the order written, each name once.</param>
/// <param name="Fault">The end of a sentence, without any value of the body.</param>
internal sealed record BodyReading(IReadOnlyList<WireField>? Fields, string? Fault)
{
    /// <summary>As the runtime's defaults have it: what a gateway sends is far below.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>Fields, members of objects included.</summary>
    public const int MostFields = 1000;

    public static BodyReading Of(IReadOnlyList<WireField> fields) => new(fields, null);

    public static BodyReading Refused(string fault) => new(null, fault);
}
