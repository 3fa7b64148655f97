using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// What a received message says of its own signature, in its fields or in headers. Empty where it says nothing.
/// </summary>
internal readonly ref struct GivenSignature
{
    /// <param name="message">The fields of the message.</param>
    /// <param name="envelope">The fields around it, where the signature is one of them; else null.</param>
    public GivenSignature(SignatureContract contract, WireTable message, SignatureHeaders headers, WireTable? envelope)
    {
        Place = contract.Field ?? contract.Header ?? "";
        AlgorithmPlace = contract.AlgorithmField ?? contract.AlgorithmHeader;
        var header = contract.Field is null && contract.Header is { } named ? headers.Find(named) : null;
        Signature = Find(envelope ?? message, contract.FieldName, header);
        Outside = envelope is null ? header : Encoding.UTF8.GetString(Signature);
        Algorithm = Find(
            envelope ?? message,
            contract.AlgorithmFieldName,
            contract.AlgorithmField is null && contract.AlgorithmHeader is { } other ? headers.Find(other) : null
        );
        if (envelope is not null && Algorithm.IsEmpty)
        {
            // An envelope need not name the algorithm: it is the account's, whatever the envelope says.
            AlgorithmPlace = null;
        }

        if (Algorithm.IsEmpty && contract.Absent is { } absent)
        {
            Algorithm = Encoding.UTF8.GetBytes(absent);
        }
    }

    /// <summary>Where the signature travels.</summary>
    public string Place { get; }

    /// <summary>Where the algorithm is named; null if nothing names it.</summary>
    public string? AlgorithmPlace { get; }

    /// <summary>The signature's text, where it travels in a header or in an envelope.</summary>
    public string? Outside { get; }

    public ReadOnlySpan<byte> Signature { get; }

    /// <summary>The wire name of the algorithm.</summary>
    public ReadOnlySpan<byte> Algorithm { get; }

    // Only a text can be a signature or the name of an algorithm.
    private static ReadOnlySpan<byte> Find(WireTable table, byte[]? field, string? header) =>
        field is not null
            ? table.NodeOf(field) is >= 0 and var node && table[node].Kind == WireKind.Text
                ? table.TextOf(node)
                : []
            : header is not null
                ? Encoding.UTF8.GetBytes(header)
                : [];
}
