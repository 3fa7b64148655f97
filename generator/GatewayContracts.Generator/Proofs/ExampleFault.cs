using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Proofs;

/// <summary>One thing that is wrong with an example, named as <c>breaks</c> would name it.</summary>
/// <param name="Because">The end of a sentence, without any sensitive value.</param>
internal sealed record ExampleFault(string Kind, EquatableArray<string> Fields, string Because)
{
    /// <summary>The entry of <c>breaks</c> that would declare it.</summary>
    public string Entry => Fields.Count == 0 ? Kind : $"{Kind} {string.Join(" ", Fields.Select(BreakSyntax.Word))}";

    public bool IsDeclaredBy(ExampleBreak declared) =>
        declared.Kind == Kind
        && (
            Kind == "require"
                ? declared.Fields.Contains(Fields[0])
                : declared.Fields.Count == Fields.Count && declared.Fields.All(Fields.Contains)
        );
}
