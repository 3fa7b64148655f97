namespace GatewayContracts.Explaining;

/// <summary>One thing that signers do otherwise than a contract says.</summary>
/// <param name="Aspect">Two variations of one aspect exclude each other, unless they are of different fields.</param>
/// <param name="Apply">Null where it changes nothing that could matter.</param>
internal sealed record Variation(string Aspect, Repair Repair, Func<TextRecipe, TextRecipe?> Apply)
{
    public Variation(
        string aspect,
        RepairKind kind,
        string sentence,
        Func<TextRecipe, TextRecipe?> apply,
        string? field = null
    )
        : this(aspect, new Repair(kind, sentence, field), apply)
    {
        Field = field;
    }

    /// <summary>The field that it is about; null: all.</summary>
    public string? Field { get; }

    public bool GoesWith(Variation other) =>
        Aspect != other.Aspect || (Field is not null && other.Field is not null && Field != other.Field);
}
