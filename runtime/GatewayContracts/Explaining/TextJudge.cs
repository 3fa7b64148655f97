namespace GatewayContracts.Explaining;

/// <summary>
/// Checks whether a text is the one that was signed, by its digest. So each try costs only one digest.
/// </summary>
internal abstract class TextJudge
{
    /// <summary>What would have been found for this text; texts with the same digest are the same try.</summary>
    public abstract byte[] DigestOf(TextRecipe recipe);

    /// <summary>What was found.</summary>
    public abstract byte[] Wanted { get; }
}
