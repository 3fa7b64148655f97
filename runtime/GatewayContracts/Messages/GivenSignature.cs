using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// What a received message says of its own signature, in its fields or in headers. Empty where it says nothing.
/// </summary>
internal readonly ref struct GivenSignature
{
    public GivenSignature(SignatureContract contract, WireTable table, SignatureHeaders headers)
    {
        Place = contract.Field ?? contract.Header ?? "";
        AlgorithmPlace = contract.AlgorithmField ?? contract.AlgorithmHeader;
        Header = contract.Field is null && contract.Header is { } header ? headers.Find(header) : null;
        Signature = Find(table, contract.FieldName, Header);
        Algorithm = Find(
            table,
            contract.AlgorithmFieldName,
            contract.AlgorithmField is null && contract.AlgorithmHeader is { } named ? headers.Find(named) : null
        );
        if (Algorithm.IsEmpty && contract.Absent is { } absent)
        {
            Algorithm = Encoding.UTF8.GetBytes(absent);
        }
    }

    /// <summary>Where the signature travels.</summary>
    public string Place { get; }

    /// <summary>Where the algorithm is named; null where nothing names it.</summary>
    public string? AlgorithmPlace { get; }

    /// <summary>The header's text, where the signature travels in one.</summary>
    public string? Header { get; }

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
