namespace GatewayContracts.Explaining;

/// <summary>Computes the signature of each text with the shared secret.</summary>
internal sealed class KeyedTextJudge(byte[] secret, byte[] signature) : TextJudge
{
    public override byte[] Wanted => signature;

    public override byte[] DigestOf(TextRecipe recipe) => recipe.Keyed!.Compute(recipe.ToBytes(), secret);
}
