using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// Judges the fields of an example by their rows, as the runtime judges those of a message by its generated code.
/// </summary>
/// <param name="areRequired">Whether required fields are asked for: in a response only on success.</param>
internal sealed class SplitModelJudge(
    ReceivedExample received,
    MessageModel message,
    ContractModel contract,
    bool areRequired
) : ISplitJudge
{
    public IReadOnlyList<string> Signable { get; } =
    [
        .. message
            .Fields.Where(field => field.Signed != SignedState.Unsigned && field.Role != FieldRole.Signature)
            .Select(field => field.WireName),
    ];

    public bool IsListed(string name) => Find(name) is not null;

    public bool IsKnown(string name) => IsListed(name) || received.Fields.Any(field => field.Name == name);

    public bool IsExact(string name) => Find(name) is { } field && ExactValue.Is(field, contract);

    public bool IsRequired(string name) =>
        Find(name) is { } field
        && (
            field.Role == FieldRole.Merchant
            || (areRequired && field.Required && field.Role is not (FieldRole.OutcomeCode or FieldRole.OutcomeText))
        );

    public bool IsReadable(string name, string text) =>
        ValueFaults.IsReadable(Find(name)!, text, contract.TimeZoneMinutes)
        && Faults(name, text).All(fault => fault.Kind != "type");

    public bool Admits(string name, string text) =>
        Faults(name, text).Count == 0 && (Find(name)!.Role != FieldRole.Merchant || text == received.Text(name));

    private IReadOnlyList<ExampleFault> Faults(string name, string text)
    {
        var log = new FaultLog();
        new FieldProof(log, areRequired: false, contract.TimeZoneMinutes).Check(
            new ReceivedExample([new WireField(name, WireValue.OfText(text))], received.Form, isFlat: true),
            [Find(name)!],
            ""
        );
        return log.Faults;
    }

    private FieldModel? Find(string name) => message.Fields.FirstOrDefault(field => field.WireName == name);
}
