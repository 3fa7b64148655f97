using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>One row of a table, merged with its library field, before it is understood.</summary>
/// <param name="At">The row's name in the file that is being read; of a row that was left out, its message.</param>
internal sealed record FieldRow(
    string Name,
    Section Keys,
    FieldRole Role,
    bool IsImplicit,
    SourceSpan At,
    Problems Problems
)
{
    /// <summary>Set where the table has one row for several numbered fields, of which this is one.</summary>
    public NumberedName? Numbered { get; init; }
}
