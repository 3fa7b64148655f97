using System.Text.Json;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Writes the fields of a message as the members of a JSON object for people: sensitive values masked, untrusted ones
/// marked, all the way down.
/// </summary>
internal sealed class MaskedJsonWriter(Utf8JsonWriter json, IReadOnlyList<FieldContract> contracts)
    : FieldWriter(filledIn: null, flat: false)
{
    private const string Untrusted = "untrusted";

    private protected override void Write(string name, WireValue value) => WriteMember(name, value, contracts);

    private void WriteMember(string name, WireValue value, IReadOnlyList<FieldContract> contracts)
    {
        json.WritePropertyName(name);
        var contract = contracts.FirstOrDefault(field => field.Name == name);
        if (contract is null or { Coverage: Coverage.Signed })
        {
            WriteValue(contract, value);
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName(Untrusted);
        WriteValue(contract, value);
        json.WriteEndObject();
    }

    private void WriteValue(FieldContract? contract, WireValue value)
    {
        if (contract is { Sensitivity: not Sensitivity.None })
        {
            json.WriteStringValue(Masking.Show(contract, value.Text));
        }
        else if (contract is { Members.Count: > 0 })
        {
            WriteNested(
                contract,
                value.Kind == WireKind.Text && JsonValueText.TryRead(value.Text, out var unfolded) ? unfolded : value
            );
        }
        else if (value.Kind == WireKind.Text)
        {
            json.WriteStringValue(value.Text);
        }
        else
        {
            json.WriteRawValue(NestedJson.Sorted(value));
        }
    }

    private void WriteNested(FieldContract contract, WireValue value)
    {
        switch (value.Kind)
        {
            case WireKind.Object:
                json.WriteStartObject();
                foreach (var member in value.Members)
                {
                    WriteMember(member.Name, member.Value, contract.Members);
                }

                json.WriteEndObject();
                break;
            case WireKind.List:
                json.WriteStartArray();
                foreach (var item in value.Items)
                {
                    WriteNested(contract, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Masking.Show(contract, value.Text));
                break;
        }
    }
}
