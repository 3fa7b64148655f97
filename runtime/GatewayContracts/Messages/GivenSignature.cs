using GatewayContracts.Canonical;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>What a received message says of its own signature, in its fields or in headers.</summary>
internal sealed class GivenSignature(SignatureContract contract, ReceivedFields received, SignatureHeaders headers)
{
    /// <summary>Where the signature travels.</summary>
    public string Place => contract.Field ?? contract.Header ?? "";

    /// <summary>Where the algorithm is named; null where nothing names it.</summary>
    public string? AlgorithmPlace => contract.AlgorithmField ?? contract.AlgorithmHeader;

    /// <summary>The signature; null where there is none.</summary>
    public string? Signature => Find(contract.Field, contract.Header);

    /// <summary>The wire name of the algorithm; null where none is named.</summary>
    public string? Algorithm => Find(contract.AlgorithmField, contract.AlgorithmHeader) ?? contract.Absent;

    // Only a text can be a signature or the name of an algorithm.
    private string? Find(string? field, string? header)
    {
        var text = field is not null
            ? received.Find(field) is { Kind: WireKind.Text } value ? value.Text : null
            : header is not null ? headers.Find(header) : null;
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
