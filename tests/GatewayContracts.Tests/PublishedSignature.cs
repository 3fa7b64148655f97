using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GatewayContracts.Tests;

/// <summary>
/// A signature that a gateway published with its key: genuine, over the text beside it or over another one.
/// </summary>
internal sealed record PublishedSignature(
    [property: JsonPropertyName("published_in")] string PublishedIn,
    [property: JsonPropertyName("holds")] bool Holds,
    [property: JsonPropertyName("public_key")] string PublicKey,
    [property: JsonPropertyName("sign_source")] string SignSource,
    [property: JsonPropertyName("signature")] string Signature
)
{
    public static IReadOnlyList<PublishedSignature> All { get; } = Read();

    public byte[] Source => Encoding.UTF8.GetBytes(SignSource);

    private static List<PublishedSignature> Read() =>
        JsonSerializer.Deserialize<List<PublishedSignature>>(
            Embedded.Text("GatewayContracts.Tests.Vectors.published-signatures.json")
        )!;
}
