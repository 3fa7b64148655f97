namespace GatewayContracts.Generator.Binding;

/// <summary>A name that stands for several fields, and the number of one of them.</summary>
/// <param name="Name">With <c>$n</c> in the place of the number.</param>
internal sealed record NumberedName(string Name, string Number)
{
    /// <summary>The name without the number, from which the C# name of all of them is made.</summary>
    public string Stem => Name.Replace(NumberedRows.Placeholder, "");
}
