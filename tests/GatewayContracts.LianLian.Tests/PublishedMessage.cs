using System.Text.Json;
using System.Text.Json.Serialization;

namespace GatewayContracts.LianLian.Tests;

/// <summary>
/// A message that the gateway published with its public key; the signature is genuine, over this message or over
/// another one.
/// </summary>
public sealed record PublishedMessage(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("holds")] bool Holds,
    [property: JsonPropertyName("public_key")] string PublicKey,
    [property: JsonPropertyName("sign_string")] string? SignString,
    [property: JsonPropertyName("body")] string Body
)
{
    /// <summary>The key that stands in most of the gateway's pages.</summary>
    public static string GatewayKey => All[0].PublicKey;

    public static IReadOnlyList<PublishedMessage> All { get; } = Read();

    public string Merchant => JsonDocument.Parse(Body).RootElement.GetProperty("oid_partner").GetString()!;

    /// <summary>The account of the merchant that the message is for, verifying with the published key.</summary>
    public MerchantAccount Account(string? key = null) =>
        new(Merchant, Parties.Merchant.Private, new KeyRing(VerificationKey.Parse(key ?? PublicKey)));

    public override string ToString() => Name;

    private static List<PublishedMessage> Read() =>
        JsonSerializer.Deserialize<List<PublishedMessage>>(
            Embedded.Text("GatewayContracts.LianLian.Tests.Vectors.published-messages.json")
        )!;
}
