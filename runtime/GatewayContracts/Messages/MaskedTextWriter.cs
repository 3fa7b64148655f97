using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Writes a message for people: sensitive values masked, untrusted ones marked, long ones cut.</summary>
internal sealed class MaskedTextWriter : FieldWriter
{
    private readonly IReadOnlyList<FieldContract> _contracts;
    private readonly StringBuilder _output = new();

    public MaskedTextWriter(string name, IReadOnlyList<FieldContract> contracts)
        : base(filledIn: null, flat: false)
    {
        _contracts = contracts;
        _output.Append(name).Append(" {");
    }

    public override string ToString() => _output + " }";

    private protected override void Write(string name, WireValue value)
    {
        var contract = _contracts.FirstOrDefault(field => field.Name == name);
        _output.Append(_output[^1] == '{' ? " " : ", ").Append(name).Append(": ").Append(Show(contract, value));
    }

    // JSON that means the same is shown the same, and on one line, however it was written.
    private static string Compact(WireValue value) =>
        value.Kind is WireKind.Object or WireKind.List ? NestedJson.Sorted(value) : value.Text;

    private static string Show(FieldContract? contract, WireValue value) =>
        Masking.Show(contract, Compact(value)) + (contract is { Coverage: not Coverage.Signed } ? " (untrusted)" : "");
}
