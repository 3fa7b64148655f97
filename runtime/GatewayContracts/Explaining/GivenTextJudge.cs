using System.Security.Cryptography;

namespace GatewayContracts.Explaining;

/// <summary>Compares with a text that somebody gave.</summary>
internal sealed class GivenTextJudge(byte[] given) : TextJudge
{
    public override byte[] Wanted { get; } = SHA256.HashData(given);

    public override byte[] DigestOf(TextRecipe recipe) => SHA256.HashData(recipe.ToBytes());
}
