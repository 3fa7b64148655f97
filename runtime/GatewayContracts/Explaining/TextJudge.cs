namespace GatewayContracts.Explaining;

/// <summary>Tells whether a text is the one that was signed, by a digest of it: each try costs no more.</summary>
internal abstract class TextJudge
{
    /// <summary>What would have been found for this text; texts with the same digest are the same try.</summary>
    public abstract byte[] DigestOf(TextRecipe recipe);

    /// <summary>What was found.</summary>
    public abstract byte[] Wanted { get; }
}
