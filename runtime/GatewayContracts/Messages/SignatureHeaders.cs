using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>The HTTP headers that a signature travels in, for the gateways that put it there.</summary>
/// <param name="headers">The headers received; null if there were none to hand on.</param>
internal sealed class SignatureHeaders(IReadOnlyDictionary<string, string>? headers)
{
    public string? Find(string name)
    {
        // One that is given twice, in another case, is none: two readers would take two.
        string[] given =
        [
            .. (headers ?? new Dictionary<string, string>())
                .Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
                .Select(header => header.Value),
        ];
        return given is [var only] ? only : null;
    }

    public static IReadOnlyDictionary<string, string> Of(SignatureContract contract, FilledIn filledIn)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (contract.Header is { } header)
        {
            headers[header] = filledIn.Signature!;
        }

        if (contract.AlgorithmHeader is { } algorithm)
        {
            headers[algorithm] = filledIn.Algorithm;
        }

        return headers;
    }
}
