using System.Text.Json;
using GatewayContracts.Metadata;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Messages;

/// <summary>A row of the ledger, as it was exported: by the columns' names, case and underscores ignored.</summary>
internal sealed record KeptRecord(string? Message, byte[]? Body, string? Digest, string? Signature, string? Key)
{
    /// <exception cref="WrongUseException">It is no JSON object.</exception>
    public static KeptRecord Read(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var row = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().Single() : root;
            var texts = row.EnumerateObject()
                .Where(column => column.Value.ValueKind == JsonValueKind.String)
                .ToLookup(one => Plain(one.Name), one => one.Value.GetString(), StringComparer.OrdinalIgnoreCase);
            string? Text(string name) => texts[name].FirstOrDefault();
            return new KeptRecord(Text("Message"), Bytes(Text("Body")), Text("Digest"), Text("Signature"), Text("Key"));
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException)
        {
            throw new WrongUseException(
                "The record is no JSON object with a row of the ledger. Export one row, with the body in Base64 or as "
                    + "PostgreSQL's \\x and hexadecimal digits."
            );
        }
    }

    /// <summary>The headers that the message came with, where its signature travels in one.</summary>
    public IReadOnlyDictionary<string, string> HeadersOf(SignatureContract signature, string? algorithm)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (signature.Header is { } header && Signature is not null)
        {
            headers[header] = Signature;
            if (signature.AlgorithmHeader is { } named)
            {
                headers[named] = algorithm ?? signature.Accepts[0].WireName;
            }
        }

        return headers;
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal);

    private static byte[]? Bytes(string? text) =>
        text is null ? null
        : text.StartsWith("\\x", StringComparison.OrdinalIgnoreCase) ? Convert.FromHexString(text.AsSpan(2))
        : Convert.FromBase64String(text);
}
