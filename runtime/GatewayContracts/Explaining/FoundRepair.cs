namespace GatewayContracts.Explaining;

/// <summary>A text that fits.</summary>
/// <param name="Reading">The reading of the contract that it departs from.</param>
/// <param name="Recipe">How the text is made.</param>
/// <param name="Repairs">The departures; none where it is as the contract says.</param>
internal sealed record FoundRepair(TextRecipe Reading, TextRecipe Recipe, IReadOnlyList<Repair> Repairs);
